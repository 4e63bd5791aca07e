package org.offprint.parse;

import java.util.Objects;

/**
 * A limit that was reached without ending the parse.
 *
 * @param limit the name of the limit, such as {@code structure-depth}, from the list of limits in
 *     the project's CONTRIBUTING
 * @param allowed how much the limit allows
 * @param found how much there was
 * @param consequence what was done about it, in a few words
 */
public record LimitMet(String limit, long allowed, long found, String consequence) {
  /** Refuses null. */
  public LimitMet {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(consequence, "consequence");
  }
}
