package org.offprint.internal.json;

/** A value of a document as it is written, before it is interpreted. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonScalar {
  /** Where it stands. */
  Location location();

  /** What it is, for messages: {@code a string}. */
  String description();
}
