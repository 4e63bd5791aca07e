package org.offprint.internal.recognize.words;

/** How the lines of a section are read. */
enum SectionForm {
  /** Folded phrases, whose order does not matter. */
  PHRASES,
  /** Folded phrases whose place in their line has a meaning: twelve of them. */
  SERIES,
  /** A key, a colon, and the folded phrases that mean it. */
  KEYED,
  /** A key, a colon, and one text that is written as it stands. */
  SHOWN,
  /** Lowercase letters. */
  LETTERS,
  /** Names of scripts. */
  SCRIPTS
}
