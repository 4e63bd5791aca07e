package org.offprint.internal.html;

/**
 * Tells texts that are words with single blanks between them, which a browser shows as they stand.
 * Most are, so this is what is asked first, and without a branch for each blank: where words end
 * cannot be foreseen.
 */
final class SingleSpaced {
  private static final int ASCII_SHOWN = '\u007F' - ' ';

  private SingleSpaced() {}

  /**
   * How many blanks a stretch of a text has, all of them single; -1 if it has other white space,
   * two blanks side by side, or a character that shows nothing.
   */
  static int blanks(String text, int from, int to) {
    int blanks = 0;
    int before = 0;
    int pairs = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int blank = (c ^ ' ') - 1 >>> Integer.SIZE - 1;
      blanks += blank;
      pairs |= blank & before;
      before = blank;
      if ((char) (c - ' ') >= ASCII_SHOWN && !isShown(c)) {
        return -1;
      }
    }
    return pairs == 0 ? blanks : -1;
  }

  private static boolean isShown(char c) {
    return c > ' ' && !Line.isSpace(c) && !Line.isInvisible(c) && !InlineBuilder.isUnseen(c);
  }
}
