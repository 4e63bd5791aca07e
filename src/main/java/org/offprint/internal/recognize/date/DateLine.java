package org.offprint.internal.recognize.date;

import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ArticleDate;

/**
 * A stretch of a line that says when an article was published or changed.
 *
 * @param change whether it tells of a change
 * @param date the date
 */
public record DateLine(boolean change, ArticleDate date) {
  /**
   * Reads {@code Published 21 November 2019}, {@code Mis à jour le 05.05.2015 à 20h13}, or a date.
   */
  public static Optional<DateLine> read(String text) {
    return read(text, DayMonthOrder.UNKNOWN);
  }

  /** The same of a text that has the day and the month in a known order. */
  public static Optional<DateLine> read(String text, DayMonthOrder order) {
    if (!MarkedNumbers.haveDigitIn(text)) {
      return Optional.empty();
    }
    String line = text.strip();
    String folded = Tokens.fold(line);
    Optional<String> changed = Words.UPDATED.phrases().opening(folded);
    Optional<String> opener =
        changed.isPresent() ? changed : Words.PUBLISHED.phrases().opening(folded);
    String rest = opener.isEmpty() ? line : after(line, opener.get().length());
    Optional<ArticleDate> date = DateReader.read(rest, order);
    if (date.isEmpty() && opener.isPresent()) {
      date = DateReader.read(line, order);
    }
    return date.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateLine(changed.isPresent(), date.get()));
  }

  /** What follows the opening words. */
  private static String after(String line, int length) {
    String rest = line.substring(Tokens.foldedEnd(line, length)).strip();
    return rest.startsWith(":") || rest.startsWith("：") ? rest.substring(1).strip() : rest;
  }
}
