package org.offprint.internal.metadata;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.date.DayMonthOrder;
import org.offprint.model.ArticleDate;

/**
 * Chooses a date: the most trusted one that can be read. If it is a day, and another witness has
 * the time of that day too, the date is that of the latter.
 */
final class DateChoice {
  private DateChoice() {}

  static Optional<Choice<ArticleDate>> choose(List<Witness> witnesses, DayMonthOrder order) {
    for (Witness witness : witnesses) {
      Optional<ArticleDate> date = read(witness, order);
      if (date.isPresent()) {
        List<Witness> agreeing = agreeing(date.get(), witness, witnesses, order);
        return Optional.of(new Choice<>(mostPrecise(date.get(), agreeing, order), agreeing));
      }
    }
    return Optional.empty();
  }

  /** The witness and those that name the same day. */
  private static List<Witness> agreeing(
      ArticleDate date, Witness chosen, List<Witness> witnesses, DayMonthOrder order) {
    List<Witness> agreeing = new ArrayList<>();
    for (Witness witness : witnesses) {
      if (witness.value().equals(chosen.value()) || isSameDay(date, witness, order)) {
        agreeing.add(witness);
      }
    }
    return agreeing;
  }

  /** The first of the dates that has a time of day; else the one that was chosen. */
  private static ArticleDate mostPrecise(
      ArticleDate chosen, List<Witness> agreeing, DayMonthOrder order) {
    if (chosen.value() instanceof LocalDate) {
      for (Witness witness : agreeing) {
        Optional<ArticleDate> date = read(witness, order);
        if (date.isPresent() && hasTime(date.get().value())) {
          return date.get();
        }
      }
    }
    return chosen;
  }

  /** Midnight is what programs write that do not know the time. */
  private static boolean hasTime(Temporal value) {
    return value.isSupported(ChronoField.MINUTE_OF_DAY) && value.get(ChronoField.MINUTE_OF_DAY) > 0;
  }

  private static boolean isSameDay(ArticleDate date, Witness witness, DayMonthOrder order) {
    if (date.day().isEmpty()) {
      return false;
    }
    Optional<ArticleDate> other = read(witness, order);
    return other.isPresent() && other.get().day().equals(date.day());
  }

  private static Optional<ArticleDate> read(Witness witness, DayMonthOrder order) {
    return DateReader.read(witness.value(), order);
  }
}
