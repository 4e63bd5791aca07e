package org.offprint.internal.recognize;

import static org.assertj.core.api.Assertions.assertThat;

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
}
