package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date at the end of a line of names and places. */
class ClosingDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lund, 3 May 2026                           | 3 May 2026
          Ines Varga, The Ferry Post, May 3, 2026    | May 3, 2026
          Posted by Ines Varga on March 13, 2019     | on March 13, 2019
          By Ines Varga 3 May 2026                   | 3 May 2026
          Por Ana Teles em 13/04/2026                | em 13/04/2026
          """)
  void names_and_places_stand_before_it(String line, String date) {
    assertThat(ClosingDate.of(line, DayMonthOrder.UNKNOWN)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2026",
        "Harbour Festival on 3 May 2026",
        "The ferry left the pier, 3 May 2026",
        "Lund, 3 May",
        "Lund, 3 May 2026, and then Norrby",
        "Lund"
      })
  void anything_else_is_not_such_a_line(String line) {
    assertThat(ClosingDate.of(line, DayMonthOrder.UNKNOWN)).isEmpty();
  }
}
