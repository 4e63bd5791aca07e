package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Paragraph;

class ReadingTimeTest {
  private static Article words(int spaced, int unspaced) {
    return Article.of(List.of(Paragraph.of("boat ".repeat(spaced) + "塩".repeat(unspaced) + ".")));
  }

  @Test
  void counts_words_and_characters() {
    assertThat(ReadingTime.DEFAULT.of(words(238, 0))).isEqualTo(Duration.ofMinutes(1));
    assertThat(ReadingTime.DEFAULT.of(words(0, 255))).isEqualTo(Duration.ofMinutes(1));
    assertThat(ReadingTime.DEFAULT.of(words(119, 255))).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void rounds_up() {
    assertThat(ReadingTime.DEFAULT.of(words(1, 0))).isEqualTo(Duration.ofSeconds(1));
    assertThat(ReadingTime.DEFAULT.minutes(words(1, 0))).isEqualTo(1);
    assertThat(ReadingTime.DEFAULT.minutes(words(238, 0))).isEqualTo(1);
    assertThat(ReadingTime.DEFAULT.minutes(words(239, 0))).isEqualTo(2);
    assertThat(ReadingTime.DEFAULT.minutes(Article.EMPTY)).isZero();
  }

  @Test
  void takes_other_paces() {
    ReadingTime slow = ReadingTime.DEFAULT.withWordsPerMinute(100).withCharactersPerMinute(50);
    assertThat(slow.minutes(words(200, 50))).isEqualTo(3);
    assertThatThrownBy(() -> slow.withWordsPerMinute(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pace must be positive, but is 0");
  }
}
