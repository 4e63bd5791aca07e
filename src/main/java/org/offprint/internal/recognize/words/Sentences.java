package org.offprint.internal.recognize.words;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end, judged by punctuation and letters alone. */
public final class Sentences {
  private static final String STOPS = ".!?…。！？؟।";
  private static final String CLOSERS = "\"'”’»›)]」』“‘*";

  private Sentences() {}

  /**
   * Whether a text ends like a sentence: with final punctuation, perhaps followed by closing marks.
   */
  public static boolean ends(String text) {
    int at = text.length();
    while (at > 0 && (CLOSERS.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) == ' ')) {
      at--;
    }
    return at > 0 && STOPS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /**
   * Whether a text ends in initials with full stops, {@code … in the U.S.}, which may not end a
   * sentence.
   */
  public static boolean endsInInitials(String text) {
    int length = text.length();
    return length > 3
        && text.charAt(length - 1) == '.'
        && Character.isUpperCase(text.charAt(length - 2))
        && text.charAt(length - 3) == '.';
  }

  /**
   * The places where sentences start, the first one being 0. Final punctuation ends a sentence if
   * it is followed by a space and a capital, a digit or an opening mark, and if the word before it
   * is neither an initial nor an abbreviated form of address.
   */
  public static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start >= 0; start = next(text, start)) {
      starts.add(start);
    }
    return starts;
  }

  /** Where the first sentence that starts after a place does, or -1. */
  private static int next(String text, int from) {
    for (int i = from; i + 2 < text.length(); i++) {
      if (STOPS.indexOf(text.charAt(i)) < 0 || isNumbering(text, i)) {
        continue;
      }
      int after = i + 1;
      while (after < text.length() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      boolean blank = after + 1 < text.length() && text.charAt(after) == ' ';
      if (blank && opens(text.charAt(after + 1)) && !isAbbreviation(text, i)) {
        return after + 1;
      }
    }
    return -1;
  }

  /** The first sentence, which is found without a look at the rest of the text. */
  public static String first(String text) {
    int next = next(text, 0);
    return (next < 0 ? text : text.substring(0, next)).strip();
  }

  /** The sentences, without the spaces between them. */
  public static List<String> split(String text) {
    List<Integer> starts = starts(text);
    List<String> sentences = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      sentences.add(text.substring(starts.get(i), end).strip());
    }
    return sentences;
  }

  /** The full stop of {@code 3. Salt}, at the very start. */
  private static boolean isNumbering(String text, int stop) {
    return stop > 0 && stop <= 2 && text.substring(0, stop).chars().allMatch(Character::isDigit);
  }

  private static boolean opens(char c) {
    return !Character.isLowerCase(c)
        && (Character.isLetterOrDigit(c) || "“\"'‘«„(¿¡[".indexOf(c) >= 0);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int length = stop - from;
    boolean capital = length > 0 && Character.isUpperCase(text.charAt(from));
    boolean initial = length == 1 && capital;
    return text.charAt(stop) == '.'
        && (initial
            || (capital && Words.ABBREVIATIONS.phrases().matches(text.substring(from, stop))));
  }
}
