package org.offprint.internal.html.page;

/** What the characters of a text tell about it. */
public final class TextShape {
  private static final char FIRST_UNSPACED = '\u0E00';

  private TextShape() {}

  /** Whether a browser shows nothing of a text but white space. */
  public static boolean isBlank(String text) {
    return Blankness.of(text) != Blankness.NONE;
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
