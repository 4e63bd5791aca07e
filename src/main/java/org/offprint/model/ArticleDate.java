package org.offprint.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;

/**
 * A date with the precision that the source gives, and no more: a bare day has no time of day, and
 * a time without a zone stays without.
 *
 * @param raw the date as written
 * @param value a {@link Year}, {@link YearMonth}, {@link LocalDate}, {@link LocalDateTime} or
 *     {@link OffsetDateTime}
 */
public record ArticleDate(String raw, Temporal value) {
  /** Refuses other kinds of temporal. */
  public ArticleDate {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(value, "value");
    Check.require(
        value instanceof Year
            || value instanceof YearMonth
            || value instanceof LocalDate
            || value instanceof LocalDateTime
            || value instanceof OffsetDateTime,
        "value",
        "must be a year, month, day or time, but is a " + value.getClass().getSimpleName());
  }

  /**
   * A date written in ISO 8601.
   *
   * @param value the date
   * @return the date with its ISO form as raw text
   * @throws IllegalArgumentException if it is not one of the five kinds
   */
  public static ArticleDate of(Temporal value) {
    return new ArticleDate(value.toString(), value);
  }

  /**
   * The date in ISO 8601, as precise as it is known: {@code 2026}, {@code 2026-11}, {@code
   * 2026-11-23}, {@code 2026-11-23T09:30}, {@code 2026-11-23T09:30+01:00}.
   *
   * @return the text
   */
  public String iso() {
    return value.toString();
  }

  /**
   * The calendar day, in the zone that the source gives.
   *
   * @return the day, or empty if the date is less precise
   */
  public Optional<LocalDate> day() {
    if (value instanceof LocalDate day) {
      return Optional.of(day);
    }
    if (value instanceof LocalDateTime time) {
      return Optional.of(time.toLocalDate());
    }
    return value instanceof OffsetDateTime time
        ? Optional.of(time.toLocalDate())
        : Optional.empty();
  }
}
