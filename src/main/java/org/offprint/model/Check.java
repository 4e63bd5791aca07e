package org.offprint.model;

import java.util.List;
import java.util.Objects;

/** What constructors refuse, each with the name of the component at fault. */
final class Check {
  private Check() {}

  static <T> List<T> list(List<? extends T> list, String component) {
    Objects.requireNonNull(list, component);
    try {
      return List.copyOf(list);
    } catch (NullPointerException missing) {
      throw new NullPointerException(component);
    }
  }

  static <T> List<T> nonEmpty(List<? extends T> list, String component) {
    List<T> copy = list(list, component);
    require(!copy.isEmpty(), component, "must not be empty");
    return copy;
  }

  static String nonEmpty(String value, String component) {
    Objects.requireNonNull(value, component);
    require(!value.isEmpty(), component, "must not be empty");
    return value;
  }

  static String nonBlank(String value, String component) {
    Objects.requireNonNull(value, component);
    require(!value.isBlank(), component, "must not be blank");
    return value;
  }

  /** A name of an open set: lowercase letters, digits, {@code - : . _}, starting with a letter. */
  static String code(String value, String component) {
    nonEmpty(value, component);
    boolean valid = value.charAt(0) >= 'a' && value.charAt(0) <= 'z';
    for (int i = 1; valid && i < value.length(); i++) {
      char c = value.charAt(i);
      valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-:._".indexOf(c) >= 0;
    }
    if (!valid) {
      require(false, component, "must be a lowercase name, but is \"" + value + '"');
    }
    return value;
  }

  static void range(int value, int least, int most, String component) {
    if (value < least || value > most) {
      require(false, component, "must be from " + least + " to " + most + ", but is " + value);
    }
  }

  static void require(boolean condition, String component, String what) {
    if (!condition) {
      throw new IllegalArgumentException(component + ' ' + what);
    }
  }
}
