package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTimeTest {
  @ParameterizedTest
  @CsvSource({
    "14:05, 845",
    "9:05, 545",
    "14.05, 845",
    "9.05 Uhr, 545",
    "2.30 pm, 870",
    "2.30pm, 870",
    "12:10 a.m., 10",
    "14h05, 845",
    "5 minutes ago, -5",
    "2h ago, ",
    "2 h ago, -120",
    "vor 5 Min., -5",
    "vor 2 Stunden, -120",
    "il y a 3 heures, -180",
    "hace 10 minutos, -10",
  })
  void reads_clocks_and_ages(String text, Integer order) {
    assertThat(EntryTime.opening(text).map(EntryTime::order).orElse(null)).isEqualTo(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "1.10 The route",
        "25:10",
        "14:65",
        "14:5",
        "14:055",
        "2.30",
        "5 boats ago",
        "vor dem Sturm",
        "12:30pmx",
        "3:16x",
      })
  void reads_nothing_else(String text) {
    assertThat(EntryTime.opening(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"14:05, true", "14:05 CET, true", "14:05 The harbour, false", "2.30 pm BST, true"})
  void tells_a_time_alone(String text, boolean alone) {
    assertThat(EntryTime.opening(text).orElseThrow().isAllOf(text)).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0:00 The boat           | 0    | The boat
          23:59 The boat          | 1439 | The boat
          14:05: The boat         | 845  | The boat
          14:05 – The boat        | 845  | The boat
          14:05. The boat         | 845  | The boat
          14:05                   | 845  |
          14.05 Uhr: The boat     | 845  | The boat
          9.05 Uhr The boat       | 545  | The boat
          09.05 The boat          | 545  | The boat
          9:05am The boat         | 545  | The boat
          9.05 a.m. The boat      | 545  | The boat
          9.05 a.m The boat       | 545  | The boat
          9.05 AM The boat        | 545  | The boat
          2.30 p.m. BST The boat  | 870  | BST The boat
          2.30 P.M., The boat     | 870  | The boat
          12:10 pm, The boat      | 730  | The boat
          12:10 am                | 10   |
          11:59 pm                | 1439 |
          14:05 pier              | 845  | pier
          14:05 pmx               | 845  | pmx
          14:05 a boat            | 845  | a boat
          14:05 a. boat           | 845  | a. boat
          14:05 p                 | 845  | p
          14h05 The boat          | 845  | The boat
          14:05   The boat        | 845  | The boat
          5 min. ago              | -5   |
          1 hour ago              | -60  |
          999 minutes ago         | -999 |
          """)
  void the_text_goes_on_after_the_time_and_its_mark(String text, int order, String rest) {
    EntryTime time = EntryTime.opening(text).orElseThrow();

    assertThat(time.order()).isEqualTo(order);
    assertThat(text.substring(time.end())).isEqualTo(rest == null ? "" : rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24:00",
        "9:60",
        "114:05",
        ":05",
        "14-05",
        "14:",
        "9.05",
        "9.05 The boat",
        "9.05 pier",
        "9.05 a.b",
        "9.05 p",
        "9.05 p.",
        "9.05 amx",
        "9.05 bm",
        "9.05Uhrx",
        "14:05Uhrx",
        "14:05a boat",
        "1000 minutes ago",
        "five minutes ago",
        "5 minutes",
        "5 minutes later",
        "vor 5 Minuten heute",
        "vor 5",
        "minutes ago",
        "ago",
        "5 minutes ago, says the pilot on deck",
        "x minutes ago",
        "5x minutes ago",
      })
  void other_openings_are_no_time(String text) {
    assertThat(EntryTime.opening(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "14:05 GMT+1, true",
    "14:05 GMT+10, false",
    "14:05 Cet, false",
    "14:05:, true",
    "5 minutes ago, true",
  })
  void a_zone_is_short_and_in_capitals(String text, boolean alone) {
    assertThat(EntryTime.opening(text).orElseThrow().isAllOf(text)).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          14:05: The boat      ; true
          14:05 – The boat     ; true
          14:05 | The boat     ; true
          14:05, the boat      ; true
          14.05 Uhr — The boat ; true
          14:05 The boat       ; false
          14:05. The boat      ; false
          2.30 p.m. The boat   ; false
          14:05                ; false
          """)
  void a_mark_may_stand_between_the_time_and_the_text(String text, boolean marked) {
    assertThat(EntryTime.opening(text).orElseThrow().isMarkedIn(text)).isEqualTo(marked);
  }

  @Test
  void an_age_has_no_more_than_thirty_characters() {
    assertThat(EntryTime.opening("5 minutes ago" + " ".repeat(17))).isPresent();
    assertThat(EntryTime.opening("5 minutes ago" + " ".repeat(18))).isEmpty();
  }
}
