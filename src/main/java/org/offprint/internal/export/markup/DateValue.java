package org.offprint.internal.export.markup;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;

/** A date as the attribute {@code datetime} can have it. */
public final class DateValue {
  // Years are greater than 0 (HTML Standard, section 2.3.5); those of five digits are not written.
  private static final int LEAST_YEAR = 1;
  private static final int GREATEST_YEAR = 9999;

  // Of time zones, which are written in hours and minutes.
  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int SECONDS_OF_A_DAY = 86_400;

  private DateValue() {}

  /** The value, or {@code null} where HTML has none for the date. */
  public static @Nullable String of(ArticleDate date) {
    int year = date.value().get(java.time.temporal.ChronoField.YEAR);
    if (year < LEAST_YEAR || year > GREATEST_YEAR) {
      return null;
    }
    if (date.value() instanceof Year) {
      return String.format(java.util.Locale.ROOT, "%04d", year);
    }
    if (date.value() instanceof OffsetDateTime time) {
      int offset = time.getOffset().getTotalSeconds();
      return offset % SECONDS_OF_A_MINUTE == 0 && Math.abs(offset) < SECONDS_OF_A_DAY
          ? local(time.toLocalDateTime()) + time.getOffset()
          : local(time.toLocalDateTime());
    }
    return date.value() instanceof LocalDateTime time ? local(time) : date.iso();
  }

  /** To the millisecond, since HTML knows no more. */
  private static String local(LocalDateTime time) {
    LocalDateTime known = time.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(known);
  }
}
