package org.offprint.internal.json;

/**
 * A value without parts.
 *
 * @param location where it stands
 * @param kind what it is
 * @param text the characters of a string, the digits of a number as written, or the literal
 */
public record JsonScalar(Location location, Kind kind, String text) implements JsonValue {
  /** What a scalar is. */
  public enum Kind {
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("null");

    private final String description;

    Kind(String description) {
      this.description = description;
    }
  }

  @Override
  public String description() {
    return kind.description;
  }
}
