package org.offprint.internal.html.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLevelTest {
  @ParameterizedTest
  @CsvSource({"h1, 1", "h2, 2", "h3, 3", "h4, 4", "h5, 5", "h6, 6"})
  void tags_of_headings_say_their_level(String tag, int level) {
    assertThat(HeadingLevel.of(tag)).isEqualTo(level);
    assertThat(HeadingLevel.has(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h0", "h7", "hr", "h", "p", "p1", "h10", "header", "hgroup"})
  void other_tags_have_none(String tag) {
    assertThat(HeadingLevel.of(tag)).isZero();
    assertThat(HeadingLevel.has(tag)).isFalse();
  }
}
