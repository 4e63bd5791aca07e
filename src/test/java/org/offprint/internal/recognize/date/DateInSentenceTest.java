package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dates belong to the story and not to its publication. */
class DateInSentenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry was built on 3 May 1911.",
        "On 3 May 1911 the ferry left the pier.",
        "渡轮在2026年5月3日离开旧码头。",
        "The story was published on 3 May 1911, and then the harbour master read it aloud to the whole crew.",
        "It was updated on 3 May 1911, and then the harbour master read it aloud to the whole crew.",
      })
  void a_sentence_names_a_date_of_its_own(String line) {
    assertThat(DateInSentence.isRead(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ferry was built on 3 May 1911",
        "It was built on 3 May 1911.",
        "This story was published on 3 May 1911 by us.",
        "This story was last updated on 3 May 1911.",
        "By Ines Varga, The Ferry Post, Lund, in the Sound.",
        "Published on Sunday, the 3rd of May 2026, 18:04.",
      })
  void a_line_about_the_article_tells_when_that_appeared(String line) {
    assertThat(DateInSentence.isRead(line)).isFalse();
  }
}
