package org.offprint.internal.decode;

/** Distinguishes binary noise from text by its control characters. */
final class ControlCharacters {
  /**
   * In characters: this many are enough to tell. At 4,096 or 16,384, none of 1,009 pages and texts
   * changes.
   */
  private static final int HEAD = 8192;

  /**
   * Fewer control characters may stand in any text. At 2 or 8, none of 1,009 pages and texts
   * changes.
   */
  private static final int FEWEST = 4;

  /**
   * With one control character in this many or fewer, a source is not text. At 10 or 40, none of
   * 1,009 pages and texts changes.
   */
  private static final int ONE_IN = 20;

  private static final char ESCAPE = '\u001B';

  private ControlCharacters() {}

  /**
   * Whether there are too many of them for a text: more than one in twenty of the first 8,192
   * characters, and at least four, so that a short text may hold a stray one. Noise has more than
   * two in twenty. Tabs, line and page breaks do not count, nor does the escape with which
   * ISO-2022-JP changes its alphabet.
   */
  static boolean isNoise(CharSequence text) {
    int length = Math.min(text.length(), HEAD);
    int found = 0;
    for (int i = 0; i < length; i++) {
      if (counts(text.charAt(i))) {
        found++;
      }
    }
    return found >= FEWEST && found * ONE_IN > length;
  }

  private static boolean counts(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r' && c != ESCAPE;
  }
}
