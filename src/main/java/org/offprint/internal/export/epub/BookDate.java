package org.offprint.internal.export.epub;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.offprint.model.ArticleDate;

/** Dates as a package document can have them: years of four digits, and times with a zone. */
final class BookDate {
  // Years have four digits; one at each end is left for time zones.
  private static final int LEAST_YEAR = 1;
  private static final int GREATEST_YEAR = 9998;

  private BookDate() {}

  /**
   * The second at which a date begins, or empty if it is out of range. A time without a zone is
   * taken for one of UTC, a day for its first second.
   */
  static Optional<Instant> instant(ArticleDate date) {
    return isInRange(date) ? Optional.of(instant(date.value())) : Optional.empty();
  }

  private static Instant instant(Temporal value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
    if (value instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }
    LocalDate day =
        value instanceof Year year
            ? year.atDay(1)
            : value instanceof YearMonth month ? month.atDay(1) : (LocalDate) value;
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The date as precisely as the format can say it, or empty if it is out of range. */
  static Optional<String> text(ArticleDate date) {
    if (!isInRange(date)) {
      return Optional.empty();
    }
    if (date.value() instanceof OffsetDateTime) {
      return instant(date).map(Instant::toString);
    }
    if (date.value() instanceof Year year) {
      return Optional.of(year.atDay(1).toString().substring(0, 4));
    }
    return Optional.of(date.day().map(LocalDate::toString).orElseGet(date::iso));
  }

  private static boolean isInRange(ArticleDate date) {
    int year = date.value().get(ChronoField.YEAR);
    return year > LEAST_YEAR && year <= GREATEST_YEAR;
  }
}
