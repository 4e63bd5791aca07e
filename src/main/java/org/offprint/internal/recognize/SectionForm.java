package org.offprint.internal.recognize;

/** How the lines of a section are read. */
enum SectionForm {
  /** Folded phrases, in no order that matters. */
  PHRASES,
  /** Folded phrases whose place in their line has a meaning: twelve of them. */
  SERIES,
  /** A key, a colon, and the folded phrases that mean it. */
  KEYED,
  /** A key, a colon, and one text that is written as it stands. */
  SHOWN;

  /** Whether the lines begin with a key. */
  boolean hasKeys() {
    return this == KEYED || this == SHOWN;
  }
}
