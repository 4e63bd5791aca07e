package org.offprint.internal.recognize.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private static final char ASCII_END = '\u0080';

  private final Map<String, Integer> shortWords = new HashMap<>();
  private final Map<Character, Integer> furtherLetters = new HashMap<>();
  private int words;
  private int letters;

  private final @Nullable Set<String> wanted;
  private int counted;

  private WordCensus(@Nullable Set<String> wanted) {
    this.wanted = wanted;
  }

  /** Counts each short word. */
  static WordCensus of(String text) {
    return of(text, new WordCensus(null));
  }

  /** Counts some short words together, and none by itself. */
  static WordCensus of(String text, Set<String> wanted) {
    return of(text, new WordCensus(wanted));
  }

  private static WordCensus of(String text, WordCensus census) {
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
          census.shortWord(Tokens.fold(text.substring(from, at)));
        }
      }
      at++;
    }
    return census;
  }

  private static boolean isOfWord(char c) {
    return c < ASCII_END
        ? isAsciiLetter(c)
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void shortWord(String word) {
    if (wanted == null) {
      shortWords.merge(word, 1, Integer::sum);
    } else {
      counted += wanted.contains(word) ? 1 : 0;
    }
  }

  /** Takes a character of a word. */
  private void letter(char c) {
    if (c < ASCII_END) {
      letters++;
    } else if (Character.isLetter(c)) {
      letters++;
      furtherLetters.merge(Character.toLowerCase(c), 1, Integer::sum);
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

  /** How many short words are among those that are counted together. */
  int counted() {
    return counted;
  }

  /** How often a short word occurs. */
  int count(String word) {
    return shortWords.getOrDefault(word, 0);
  }
}
