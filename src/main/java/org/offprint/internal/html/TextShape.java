package org.offprint.internal.html;

/** What the characters of a text tell about it. */
final class TextShape {
  private static final int SPACED_PER_UNSPACED_HALVES = 5;

  private TextShape() {}

  /** Whether a browser shows nothing of a text but white space. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean shown =
          !Character.isWhitespace(c)
              && c != '\u00A0'
              && c != '\u00AD'
              && c != '\u200B'
              && c != '\uFEFF';
      if (shown) {
        return false;
      }
    }
    return true;
  }

  /** A preformatted text without blank lines before and white space behind. */
  static String trimLines(String text) {
    int from = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      from = text.charAt(i) == '\n' ? i + 1 : from;
    }
    return text.substring(from).stripTrailing();
  }

  /**
   * The length of a text without blanks, where a character of a script without spaces counts as two
   * and a half.
   */
  static int weight(String text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        halves += isUnspaced(c) ? SPACED_PER_UNSPACED_HALVES : 2;
      }
    }
    return halves / 2;
  }

  private static boolean isUnspaced(char c) {
    return (c > '\u2E80' && c < '\uFB00') || (c >= '\u0E00' && c <= '\u0E7F');
  }
}
