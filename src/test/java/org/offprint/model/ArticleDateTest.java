package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleDateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

  static Stream<Arguments> precisions() {
    return Stream.of(
        Arguments.of(Year.of(2026), "2026", null),
        Arguments.of(YearMonth.of(2026, 5), "2026-05", null),
        Arguments.of(DAY, "2026-05-03", DAY),
        Arguments.of(DAY.atTime(9, 30), "2026-05-03T09:30", DAY),
        Arguments.of(DAY.atTime(9, 30, 5), "2026-05-03T09:30:05", DAY),
        Arguments.of(
            OffsetDateTime.parse("2026-05-03T23:30:00-05:00"), "2026-05-03T23:30-05:00", DAY),
        Arguments.of(OffsetDateTime.parse("2026-05-03T00:00:00Z"), "2026-05-03T00:00Z", DAY));
  }

  @ParameterizedTest
  @MethodSource("precisions")
  void keeps_the_precision(Temporal value, String iso, LocalDate day) {
    ArticleDate date = ArticleDate.of(value);
    assertThat(date.value()).isEqualTo(value);
    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.raw()).isEqualTo(iso);
    assertThat(date.day().orElse(null)).isEqualTo(day);
  }

  @Test
  void refuses_other_kinds() {
    Stream.of(Instant.EPOCH, LocalTime.NOON, ZonedDateTime.parse("2026-05-03T09:30Z[UTC]"))
        .forEach(
            other ->
                assertThatThrownBy(() -> ArticleDate.of(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("value must be a year, month, day or time"));
  }

  @Test
  void differs_by_precision_and_raw_text() {
    assertThat(ArticleDate.of(DAY))
        .isNotEqualTo(ArticleDate.of(LocalDateTime.of(DAY, LocalTime.MIDNIGHT)))
        .isNotEqualTo(new ArticleDate("May 3", DAY))
        .isEqualTo(new ArticleDate("2026-05-03", DAY));
  }
}
