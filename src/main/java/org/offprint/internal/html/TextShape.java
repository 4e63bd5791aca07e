package org.offprint.internal.html;

/** What the characters of a text tell about it. */
final class TextShape {
  static final char FIRST_UNSPACED = '\u0E00';

  private TextShape() {}

  /** Whether a browser shows nothing of a text but white space. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && (c < '\u007F' || isShown(c)) || c < ' ' && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
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
    int unspaced = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      unspaced += c >= FIRST_UNSPACED && isUnspaced(c) ? 1 : 0;
    }
    return unspaced;
  }

  private static boolean isUnspaced(char c) {
    return (c > '\u2E80' && c < '\uFB00') || (c >= '\u0E00' && c <= '\u0E7F');
  }
}
