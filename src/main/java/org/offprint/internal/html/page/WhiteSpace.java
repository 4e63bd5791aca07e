package org.offprint.internal.html.page;

import org.offprint.internal.character.Characters;

/** Whether a text has words, or which of its white space a browser shows. */
enum WhiteSpace {
  /** It has words. */
  NONE,

  /** It is white space that is not shown at the edge of a line. */
  NARROW,

  /** It is white space, some of which is shown wherever it stands, such as an ideographic space. */
  WIDE;

  private static final char FIRST_WIDE = '\u1680';

  /** Bits for tab to carriage return, the four separators, and the space. */
  private static final long ASCII_SPACES = 0x1_F000_3E00L;

  static WhiteSpace of(String text) {
    boolean wide = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' ? isSpace(c) : c >= '\u007F' && !isShown(c);
      if (!blank) {
        return NONE;
      }
      wide |= c >= FIRST_WIDE && isWide(c);
    }
    return wide ? WIDE : NARROW;
  }

  /** Whether a character up to the space is white space. */
  private static boolean isSpace(char c) {
    return (ASCII_SPACES >>> c & 1) != 0;
  }

  private static boolean isWide(char c) {
    return Character.isWhitespace(c) && !Characters.isCollapsed(c);
  }

  private static boolean isShown(char c) {
    return !Characters.partsWords(c) && !Characters.isDropped(c);
  }
}
