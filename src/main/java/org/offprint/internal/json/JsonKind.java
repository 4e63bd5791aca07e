package org.offprint.internal.json;

/** What a value is. */
public enum JsonKind {
  OBJECT("an object"),
  ARRAY("an array"),
  STRING("a string"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  NULL("null");

  private final String description;

  JsonKind(String description) {
    this.description = description;
  }

  /** How messages call it. */
  public String description() {
    return description;
  }

  boolean isContainer() {
    return this == OBJECT || this == ARRAY;
  }
}
