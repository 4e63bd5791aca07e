package org.offprint.internal.text;

/** What looks like nothing: white space of any kind, and characters that have no width. */
public final class Blank {
  private Blank() {}

  /**
   * Whether a character is white space, a no-break or zero-width space, or a mark of byte order.
   */
  public static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u0085';
  }
}
