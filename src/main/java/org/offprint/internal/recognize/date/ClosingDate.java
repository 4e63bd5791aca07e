package org.offprint.internal.recognize.date;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * The date that a line of names and places ends in: {@code Lund, 3 May 2026}, {@code Ines Varga,
 * The Ferry Post, 3 May 2026}, {@code Posted by Ines Varga on 3 May 2026}.
 */
public final class ClosingDate {
  /** Before a comma and the date stand a name, a newspaper, a place; more words are a sentence. */
  private static final int MOST_WORDS = 8;

  /** In characters: "5 p.m." */
  private static final int LONGEST_END = 6;

  private ClosingDate() {}

  /** The words of the date at the end, if a line is like that. */
  public static Optional<String> of(String line, DayMonthOrder order) {
    if (!hasDigitAtEnd(line)) {
      return Optional.empty();
    }
    List<String> words = Tokens.split(line);
    int at = 0;
    for (int i = 0; i <= Math.min(words.size() - 1, MOST_WORDS); i++) {
      at = line.indexOf(words.get(i), at);
      if (at > 0) {
        String rest = line.substring(at);
        String before = line.substring(0, at).strip();
        if (DateReader.read(rest, order).isPresent()) {
          return leads(before) ? Optional.of(rest) : Optional.empty();
        }
      }
      at += words.get(i).length();
    }
    return Optional.empty();
  }

  /** A date ends in a year or a time, whatever follows in its word. */
  private static boolean hasDigitAtEnd(String line) {
    for (int i = Math.max(0, line.length() - LONGEST_END); i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(String before) {
    if (!BylineReader.afterByWord(before).isEmpty()) {
      return true;
    }
    boolean opened = BylineReader.opensWithByWord(before);
    String names = opened ? BylineReader.withoutByWord(before) : before;
    return (opened || before.endsWith(",")) && !names.isEmpty() && areNames(names);
  }

  /** Whether all words are those of names of people, places and papers. */
  private static boolean areNames(String text) {
    for (String word : Tokens.split(text)) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      boolean particle =
          Words.NAME_PARTICLES.phrases().matches(word)
              || Words.NAME_JOINERS.phrases().matches(word);
      if (!capital && !particle) {
        return false;
      }
    }
    return true;
  }
}
