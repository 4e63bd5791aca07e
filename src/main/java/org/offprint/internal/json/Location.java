package org.offprint.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in its document.
 *
 * @param parent where the object or array around it stands, or {@code null} for the root
 * @param name the property, or {@code null} in an array
 * @param index the position in an array
 * @param line the line of its first character, from 1
 * @param column the column of its first character in UTF-16 units, from 1
 */
public record Location(
    @Nullable Location parent, @Nullable String name, int index, int line, int column) {

  public static Location root(int line, int column) {
    return new Location(null, null, 0, line, column);
  }

  Location property(String name, int line, int column) {
    return new Location(this, name, 0, line, column);
  }

  Location element(int index, int line, int column) {
    return new Location(this, null, index, line, column);
  }

  /**
   * The path from the root in the notation of JSONPath: {@code $.body[3].content[0]}.
   *
   * @return the path, {@code $} for the root
   */
  public String path() {
    Deque<Location> steps = new ArrayDeque<>();
    for (Location step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    StringBuilder path = new StringBuilder("$");
    for (Location step : steps) {
      if (step.name == null) {
        path.append('[').append(step.index).append(']');
      } else if (isPlain(step.name)) {
        path.append('.').append(step.name);
      } else {
        path.append("['").append(step.name).append("']");
      }
    }
    return path.toString();
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.chars().allMatch(Character::isLetterOrDigit);
  }
}
