package org.offprint.internal.json;

/** A value of a document as it stands there, before anything is made of it. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonScalar {
  /** Where it stands. */
  Location location();

  /** What it is, for messages: {@code a string}. */
  String description();
}
