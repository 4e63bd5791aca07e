package org.offprint.internal.recognize.date;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * The time that opens an entry of a live report: a clock ({@code 14:05}, {@code 2.30 pm}, {@code
 * 14.05 Uhr}) or an age ({@code 5 minutes ago}, {@code vor 5 Min.}).
 *
 * @param order minutes since midnight, or for an age minutes before now as a negative number: later
 *     times have higher values
 * @param end where the text goes on after the time and a mark behind it
 */
public record EntryTime(int order, int end) {
  /**
   * In characters, such as those of "il y a 25 minutes". At 15 or 60, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST_AGE = 30;

  /** In characters, such as those of "CEST". At 2 or 10, none of 1,009 pages and texts changes. */
  private static final int LONGEST_ZONE = 5;

  /** In minutes. */
  private static final int HOUR = 60;

  private static final String MARKS = ":–—-|,. ";

  /** The time that a text opens with; empty if it opens with anything else. */
  public static Optional<EntryTime> opening(String text) {
    Optional<EntryTime> clock = clock(text);
    return clock.isPresent() ? clock : age(text);
  }

  /** Whether nothing but a zone stands after the time in a text. */
  public boolean isAllOf(String text) {
    String rest = text.substring(end);
    return rest.length() <= LONGEST_ZONE && rest.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a mark stands between the time and what follows in a text. */
  public boolean isMarkedIn(String text) {
    for (int i = end - 1; i > 0 && MARKS.indexOf(text.charAt(i)) >= 0; i--) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '.') {
        return true;
      }
    }
    return false;
  }

  private static Optional<EntryTime> clock(String text) {
    int digits = digits(text, 0);
    int mark = digits;
    int end = digits + 3;
    boolean placed = digits >= 1 && digits <= 2 && end <= text.length();
    if (!placed
        || DateReader.CLOCK_MARKS.indexOf(text.charAt(mark)) < 0
        || digits(text, mark + 1) != 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(text.substring(0, digits));
    int minute = Integer.parseInt(text.substring(mark + 1, end));
    int half = half(text, end);
    int after = Math.max(half, word(text, Math.max(end, half)));
    boolean plain = text.charAt(mark) == '.' && digits == 1;
    boolean joined = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    if (hour >= 24 || minute >= HOUR || (after <= end && (plain || joined))) {
      return Optional.empty();
    }
    if (half > end) {
      boolean afternoon = Words.AFTERNOONS.phrases().matches(text.substring(end, half));
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return Optional.of(new EntryTime(hour * HOUR + minute, marks(text, Math.max(end, after))));
  }

  /** The end of {@code pm} or {@code a.m.} after a clock, or -1. */
  private static int half(String text, int from) {
    int at = skipSpaces(text, from);
    int word = letters(text, at);
    boolean stop = word > at && word < text.length() && text.charAt(word) == '.';
    int end = stop && !isHalf(text, at, word) ? letters(text, word + 1) : word;
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return ends && isHalf(text, at, end) ? end : -1;
  }

  private static boolean isHalf(String text, int from, int to) {
    String word = text.substring(from, to);
    return Words.MORNINGS.phrases().matches(word) || Words.AFTERNOONS.phrases().matches(word);
  }

  /** The end of {@code Uhr} and the like after a clock, or -1. */
  private static int word(String text, int from) {
    int at = skipSpaces(text, from);
    int end = letters(text, at);
    boolean clock = end > at && Words.CLOCK_WORDS.phrases().matches(text.substring(at, end));
    return clock ? end : -1;
  }

  /** {@code 5 minutes ago}, {@code vor 5 Min.}, {@code il y a 2 heures}: nothing may follow. */
  private static Optional<EntryTime> age(String text) {
    if (text.length() > LONGEST_AGE) {
      return Optional.empty();
    }
    String folded = Tokens.fold(text);
    String before = Words.AGE_OPENERS.phrases().opening(folded).orElse("");
    List<String> words = Tokens.split(folded.substring(before.length()));
    boolean counted = words.size() >= 2 && digits(words.get(0), 0) == words.get(0).length();
    if (!counted || words.get(0).length() > 3) {
      return Optional.empty();
    }
    boolean closes = words.size() == 3 && Words.AGE_CLOSERS.phrases().matches(words.get(2));
    boolean aged = before.isEmpty() ? closes : words.size() == 2;
    int count = Integer.parseInt(words.get(0));
    if (aged && Words.MINUTE_UNITS.phrases().matches(words.get(1))) {
      return Optional.of(new EntryTime(-count, text.length()));
    }
    return aged && Words.HOUR_UNITS.phrases().matches(words.get(1))
        ? Optional.of(new EntryTime(-count * HOUR, text.length()))
        : Optional.empty();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  /** Where the letters from a place on end. */
  private static int letters(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int marks(String text, int from) {
    int at = from;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
