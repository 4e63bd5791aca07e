package org.offprint.internal.recognize.words;

import java.util.HashMap;
import java.util.Map;

/** How often each word and each letter occurs at the beginning of a text. */
final class WordCensus {
  /**
   * How much of the text is looked at, in characters. At 3,000, 6 of 1,009 pages and texts change;
   * at 12,000, 1; at 20,000, 13 of 500 texts have no language, since lists of links follow.
   */
  private static final int SAMPLE = 6_000;

  /**
   * No word that identifies a language is longer. At 3, 5 of 1,009 pages and texts change; at 12,
   * none.
   */
  private static final int LONGEST = 6;

  private final Map<String, Integer> shortWords = new HashMap<>();
  private final Map<Character, Integer> furtherLetters = new HashMap<>();
  private int words;
  private int letters;

  private WordCensus() {}

  static WordCensus of(String text) {
    WordCensus census = new WordCensus();
    int limit = Math.min(text.length(), SAMPLE);
    int at = 0;
    while (at < limit) {
      int from = at;
      while (at < limit && isOfWord(text.charAt(at))) {
        census.letter(text.charAt(at));
        at++;
      }
      if (at > from) {
        census.words++;
        if (at - from <= LONGEST) {
          census.shortWords.merge(Tokens.fold(text.substring(from, at)), 1, Integer::sum);
        }
      }
      at++;
    }
    return census;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void letter(char c) {
    if (Character.isLetter(c)) {
      letters++;
      if (c >= '\u0080') {
        furtherLetters.merge(Character.toLowerCase(c), 1, Integer::sum);
      }
    }
  }

  /** How many words there are. */
  int words() {
    return words;
  }

  /** How many letters there are. */
  int letters() {
    return letters;
  }

  /** How often each letter other than a to z occurs. */
  Map<Character, Integer> furtherLetters() {
    return furtherLetters;
  }

  /** How often a short word occurs. */
  int count(String word) {
    return shortWords.getOrDefault(word, 0);
  }
}
