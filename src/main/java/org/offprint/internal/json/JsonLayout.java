package org.offprint.internal.json;

/** Where a document of JSON has white space. */
public enum JsonLayout {
  /** Nowhere. */
  COMPACT,

  /** Each property stands on a line of its own. */
  INDENTED,

  /** Each value stands on a line of its own, as JSON Lines have it. */
  LINES
}
