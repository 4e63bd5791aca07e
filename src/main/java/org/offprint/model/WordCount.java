package org.offprint.model;

import org.offprint.internal.character.UnspacedScripts;

/**
 * How many words a text has, counted without locale data, so that the result is the same on every
 * machine.
 *
 * <p>A word is a run of letters, digits and marks; an apostrophe, hyphen or joiner between two of
 * them belongs to it. In scripts without spaces between words, each character counts as one: Han,
 * Hiragana, Katakana, Thai, Lao, Khmer and Myanmar letters.
 *
 * @param spaced the words of scripts with spaces between words
 * @param unspaced the characters of scripts that do not
 */
public record WordCount(int spaced, int unspaced) {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NON_JOINER = '\u200C';
  private static final char JOINER = '\u200D';
  private static final char HYPHEN = '\u2010';
  private static final char NO_BREAK_HYPHEN = '\u2011';

  /** Refuses negative numbers. */
  public WordCount {
    Check.range(spaced, 0, Integer.MAX_VALUE, "spaced");
    Check.range(unspaced, 0, Integer.MAX_VALUE, "unspaced");
  }

  /**
   * Words and characters alike.
   *
   * @return the sum of both
   */
  public int total() {
    return spaced + unspaced;
  }

  /**
   * Counts the words of a text.
   *
   * @param text any text
   * @return their number; O(characters)
   */
  public static WordCount of(String text) {
    int words = 0;
    int characters = 0;
    boolean inWord = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isUnspaced(c)) {
        characters++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (!isMark(c)) {
        inWord = inWord && joins(c) && next < text.length() && continues(text.codePointAt(next));
      }
      at = next;
    }
    return new WordCount(words, characters);
  }

  private static boolean continues(int c) {
    return Character.isLetterOrDigit(c) && !isUnspaced(c);
  }

  private static boolean joins(int c) {
    return switch (c) {
      case '\'', '’', '-', HYPHEN, NO_BREAK_HYPHEN, SOFT_HYPHEN, NON_JOINER, JOINER -> true;
      default -> false;
    };
  }

  /** A combining mark belongs to the letter before it, and so neither begins nor ends a word. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(int c) {
    return Character.isLetter(c) && UnspacedScripts.have(c);
  }
}
