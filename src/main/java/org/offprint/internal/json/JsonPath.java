package org.offprint.internal.json;

import org.jspecify.annotations.Nullable;

/** Writes the path to a value in the notation of JSONPath: {@code $.body[3].content[0]}. */
final class JsonPath {
  private final StringBuilder path = new StringBuilder("$");

  /** Goes on to a property or, without a name, to an element. */
  void add(@Nullable String name, int index) {
    if (name == null) {
      path.append('[').append(index).append(']');
    } else if (isPlain(name)) {
      path.append('.').append(name);
    } else {
      path.append("['").append(name).append("']");
    }
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.chars().allMatch(Character::isLetterOrDigit);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
