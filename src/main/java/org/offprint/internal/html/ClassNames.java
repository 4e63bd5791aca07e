package org.offprint.internal.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The class attributes of a page. Most elements share theirs with others, so each different one is
 * numbered and read once. Number 0 is the empty one.
 */
final class ClassNames {
  private final Map<String, Integer> numbers = new HashMap<>(512);
  private long[] bits = new long[128];
  private int size = 1;

  /** The number of a class attribute. */
  int number(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Integer known = numbers.get(names);
    return known == null ? add(names) : known;
  }

  private int add(String names) {
    if (size == bits.length) {
      bits = Arrays.copyOf(bits, 2 * size);
    }
    bits[size] = ClassWords.ofClass(names);
    numbers.put(names, size);
    return size++;
  }

  /** What a class attribute tells, as {@link ClassWords#ofClass} gives it. */
  long bits(int number) {
    return bits[number];
  }
}
