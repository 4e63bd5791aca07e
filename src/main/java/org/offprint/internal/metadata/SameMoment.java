package org.offprint.internal.metadata;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * Whether the day before or after that of a time in UTC can be the day of the same moment in the
 * zone of the article: programs write UTC, and readers see the day on which it was for the author.
 */
final class SameMoment {
  /** In hours: west of UTC, zones are up to 12 behind it. */
  private static final int MOST_BEHIND = 12;

  /** In hours: east of UTC, zones are up to 14 ahead of it. */
  private static final int MOST_AHEAD = 14;

  /** In minutes: all zones of today are whole numbers of these away from UTC. */
  private static final int STEP = 15;

  private SameMoment() {}

  /**
   * Whether they can be one moment.
   *
   * @param declared what a page declares
   * @param printed another day, perhaps with a time
   */
  static boolean canBe(Temporal declared, Temporal printed) {
    if (!(declared instanceof OffsetDateTime utc) || !utc.getOffset().equals(ZoneOffset.UTC)) {
      return false;
    }
    if (printed instanceof OffsetDateTime zoned) {
      return Duration.between(utc, zoned).abs().toMinutes() == 0;
    }
    if (printed instanceof LocalDateTime local) {
      LocalDateTime moment = utc.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
      long ahead = Duration.between(moment, local.truncatedTo(ChronoUnit.MINUTES)).toMinutes();
      return ahead % STEP == 0 && ahead >= -MOST_BEHIND * 60 && ahead <= MOST_AHEAD * 60;
    }
    return printed instanceof LocalDate day
        && (day.equals(utc.minusHours(MOST_BEHIND).toLocalDate())
            || day.equals(utc.plusHours(MOST_AHEAD).toLocalDate()));
  }
}
