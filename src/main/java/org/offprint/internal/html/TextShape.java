package org.offprint.internal.html;

/** What the characters of a text tell about it. */
final class TextShape {
  private static final char FIRST_UNSPACED = '\u0E00';
  private static final char FIRST_WIDE_BLANK = '\u1680';

  /** Bits for tab to carriage return, the four separators, and the blank. */
  private static final long ASCII_SPACES = 0x1_F000_3E00L;

  private TextShape() {}

  /** Whether a browser shows nothing of a text but white space. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' ? isSpace(c) : c >= '\u007F' && !isShown(c);
      if (!blank) {
        return false;
      }
    }
    return true;
  }

  /** What is white space of the characters up to the blank. */
  private static boolean isSpace(char c) {
    return (ASCII_SPACES >>> c & 1) != 0;
  }

  /** Whether a text has a blank that a browser shows wherever it stands, as an ideographic one. */
  static boolean hasWideBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_WIDE_BLANK && Character.isWhitespace(c) && !InlineBuilder.isBlank(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShown(char c) {
    return !Character.isWhitespace(c)
        && c != '\u00A0'
        && c != '\u00AD'
        && c != '\u200B'
        && c != '\uFEFF';
  }

  /** A preformatted text without blank lines before and white space behind. */
  static String trimLines(String text) {
    int from = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      from = text.charAt(i) == '\n' ? i + 1 : from;
    }
    return text.substring(from).stripTrailing();
  }

  /** How many characters of a text are of a script without spaces. */
  static int unspaced(String text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    int unspaced = 0;
    for (int i = 0; all >= FIRST_UNSPACED && i < text.length(); i++) {
      unspaced += isUnspaced(text.charAt(i)) ? 1 : 0;
    }
    return unspaced;
  }

  private static boolean isUnspaced(char c) {
    return (c > '\u2E80' && c < '\uFB00') || (c >= '\u0E00' && c <= '\u0E7F');
  }
}
