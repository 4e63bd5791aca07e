package org.offprint.internal.text.line;

/** How the lines of a text form its paragraphs. */
public enum LineForm {
  /** A paragraph is one line, however long. */
  ONE_LINE,
  /** A paragraph is broken into lines of about the same width. */
  WRAPPED
}
