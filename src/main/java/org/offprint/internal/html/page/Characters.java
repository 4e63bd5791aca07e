package org.offprint.internal.html.page;

/** What a browser does with single characters: those that it sets as blanks, and those it hides. */
public final class Characters {
  private Characters() {}

  /** White space to Java, or the no-break space: what parts words in the lines of a page. */
  static boolean isSpace(char c) {
    return c == '\u00A0' || Character.isWhitespace(c);
  }

  /** Soft hyphens, zero-width spaces and byte order marks, which show nothing in a line. */
  static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }

  /** A blank that means nothing at the edge of a line: ASCII white space, no-break, line ends. */
  public static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u2028' || c == '\u2029';
  }

  /** What is invisible, and the word joiner and NUL, which inline text does not keep either. */
  public static boolean isUnseen(char c) {
    return isInvisible(c) || c == '\u2060' || c == '\u0000';
  }
}
