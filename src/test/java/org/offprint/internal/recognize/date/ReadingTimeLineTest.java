package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTimeLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 min read",
        "12-minute read",
        "3 Min Lesezeit",
        "Lesezeit: 3 Minuten",
        "Temps de lecture : 3 min",
        "Reading time 5",
      })
  void a_line_tells_how_long_an_article_takes(String line) {
    assertThat(ReadingTimeLine.isTold(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4",
        "4 minutes late",
        "Words by Ines Varga",
        "4 sheep",
        "The 4 min read",
        "min read",
        "Reading time is what the captain has most of, 3 hours a day",
      })
  void other_lines_do_not(String line) {
    assertThat(ReadingTimeLine.isTold(line)).isFalse();
  }

  @Test
  void a_long_line_tells_more() {
    assertThat(ReadingTimeLine.isTold("Reading time: 4" + " ".repeat(25))).isTrue();
    assertThat(ReadingTimeLine.isTold("Reading time: 4" + " ".repeat(26))).isFalse();
  }
}
