package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name and a time before what is said in a recording. */
class TimedLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ines Varga (00:01:10) Good morning.   | Ines Varga | 70
          Ines Varga [1:00:01]: Good morning.   | Ines Varga | 3601
          VARGA 01:10 Good morning.             | VARGA      | 70
          Speaker 2 (12:04)                     | Speaker 2  | 724
          [00:01:10] Ines Varga: Good morning.  | Ines Varga | 70
          00:01:10 - Ines Varga: Good morning.  | Ines Varga | 70
          (00:01:10) Good morning.              | ''         | 70
          """)
  void it_has_a_name_or_goes_on(String text, String name, int seconds) {
    assertThat(TimedLabel.opening(text))
        .hasValueSatisfying(
            label -> {
              assertThat(label.name()).isEqualTo(name);
              assertThat(label.seconds()).isEqualTo(seconds);
              assertThat(text.substring(label.end())).isIn("Good morning.", "");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ines Varga: Good morning.",
        "The ferry leaves at 06:10 each morning",
        "06:10 Norrby",
        "06:10",
        "Ines Varga (2019) Good morning.",
        ""
      })
  void anything_else_is_none(String text) {
    assertThat(TimedLabel.opening(text)).isEmpty();
  }
}
