package org.offprint.internal.html.page;

import org.offprint.internal.character.Characters;

/**
 * Recognizes texts that are words with single spaces between them, which a browser shows unchanged.
 * Most are, so this is asked first, and without a branch for each space: where words end cannot be
 * predicted.
 */
public final class SingleSpaced {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char FIRST_WIDE_BLANK = '\u1680';
  private static final char LAST_WIDE_BLANK = '\u3000';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** How many characters of ASCII are shown, from the space on. */
  private static final int ASCII_SHOWN = '\u007F' - ' ';

  private SingleSpaced() {}

  /**
   * How many spaces a stretch of a text has, all of them single; -1 if it has other white space,
   * two spaces side by side, or an invisible character.
   */
  public static int spaces(String text, int from, int to) {
    int spaces = 0;
    int before = 0;
    int pairs = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int space = (c ^ ' ') - 1 >>> Integer.SIZE - 1;
      spaces += space;
      pairs |= space & before;
      before = space;
      if ((char) (c - ' ') >= ASCII_SHOWN && !isShown(c)) {
        return -1;
      }
    }
    return pairs == 0 ? spaces : -1;
  }

  /** The letters of most scripts without a search, then everything else. */
  private static boolean isShown(char c) {
    if ((c > SOFT_HYPHEN && c < FIRST_WIDE_BLANK) || (c > LAST_WIDE_BLANK && c < BYTE_ORDER_MARK)) {
      return true;
    }
    return c > ' ' && !Characters.partsWords(c) && !Characters.isDropped(c);
  }
}
