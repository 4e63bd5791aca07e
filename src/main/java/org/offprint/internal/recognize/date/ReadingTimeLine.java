package org.offprint.internal.recognize.date;

import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** A line that says how long an article takes to read: {@code 4 min read}, {@code Lesezeit: 3}. */
public final class ReadingTimeLine {
  /**
   * In characters; a longer line says something else too. At 20 or 80, none of 1,009 pages and
   * texts changes.
   */
  private static final int LONGEST = 40;

  private ReadingTimeLine() {}

  /** Whether a line says that and nothing else. */
  public static boolean isTold(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String folded = Tokens.fold(line);
    int digits = 0;
    while (digits < folded.length() && Character.isDigit(folded.charAt(digits))) {
      digits++;
    }
    if (digits == 0) {
      return Words.READING_TIME.phrases().opening(folded).isPresent() && hasFigure(folded);
    }
    int from = digits;
    while (from < folded.length() && " -".indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    return Words.READING_TIME.phrases().matchesFolded(folded.substring(from));
  }

  private static boolean hasFigure(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
