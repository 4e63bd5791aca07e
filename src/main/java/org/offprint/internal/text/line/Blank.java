package org.offprint.internal.text.line;

/** What looks like nothing: white space of any kind, and characters that have no width. */
public final class Blank {
  private Blank() {}

  /** Whether a character is white space of any width, a soft hyphen, a NUL or a byte order mark. */
  public static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u0000'
        || c == '\u0085';
  }
}
