package org.offprint.internal.html.element;

import org.offprint.internal.table.WordTable;

/** The combined meanings of the words and names in a text, found in one pass, ignoring case. */
final class WordBits {
  private static final char ASCII_END = '\u0080';

  // Bits of a letter, and above them what it was.
  private static final int LETTER = (1 << 16) - 1;
  private static final int SMALL = 1 << 16;
  private static final int CAPITAL = 1 << 17;

  /** For each ASCII letter its lowercase form, with what it was; 0 for everything else. */
  private static final int[] ASCII = ascii();

  private WordBits() {}

  /**
   * What the words of a text mean, and the names in it, which are separated by spaces. A capital
   * after a lowercase letter starts a word; a name may end before a number that follows an
   * underscore.
   */
  static long of(String text, WordTable words, WordTable names) {
    long found = 0;
    long word = 0;
    long name = 0;
    int before = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int letter = c < ASCII_END ? ASCII[c] : letter(c);
      if (letter == 0) {
        if (word != 0) {
          found |= words.of(word);
          word = 0;
        }
        if (c == ' ') {
          found |= names.of(name);
          name = 0;
        } else {
          boolean numbered = c >= '0' && c <= '9' && i > 0 && text.charAt(i - 1) == '_';
          found |= numbered ? names.of(name) : 0;
          name = WordTable.next(name, c);
        }
      } else {
        if ((letter & CAPITAL) != 0 && (before & SMALL) != 0) {
          found |= words.of(word);
          word = 0;
        }
        word = WordTable.next(word, letter & LETTER);
        name = WordTable.next(name, letter & LETTER);
      }
      before = letter;
    }
    return found | words.of(word) | names.of(name);
  }

  private static int[] ascii() {
    int[] letters = new int[ASCII_END];
    for (char c = 'a'; c <= 'z'; c++) {
      letters[c] = c | SMALL;
      letters[c - 'a' + 'A'] = c | CAPITAL;
    }
    return letters;
  }

  private static int letter(char c) {
    if (Character.isLowerCase(c)) {
      return c | SMALL;
    }
    if (Character.isUpperCase(c)) {
      return c | CAPITAL;
    }
    return Character.isLetter(c) ? c : 0;
  }
}
