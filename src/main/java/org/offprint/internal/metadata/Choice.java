package org.offprint.internal.metadata;

import java.util.List;

/**
 * A value and the witnesses it rests on.
 *
 * @param value the value
 * @param witnesses those that are believed
 */
record Choice<T>(T value, List<Witness> witnesses) {
  Choice(T value, Witness witness) {
    this(value, List.of(witness));
  }
}
