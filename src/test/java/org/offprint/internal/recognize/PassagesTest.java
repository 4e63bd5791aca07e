package org.offprint.internal.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final String PASSAGE = "we would not wait for the king";

  @Test
  void marks_case_and_blanks_do_not_count() {
    Passages passages = new Passages();
    passages.add(7, "“We would not wait\u00A0for the King!”");

    assertThat(passages.in("He said: we would  not wait for ‘the king’, and rang the bell."))
        .containsExactly(7);
  }

  @Test
  void a_copy_of_all_is_no_passage() {
    Passages passages = new Passages();
    passages.add(7, PASSAGE);

    assertThat(passages.in(PASSAGE)).isEmpty();
    assertThat(passages.in(PASSAGE + ", he said")).isEmpty();
  }

  @Test
  void few_words_are_not_looked_for() {
    Passages passages = new Passages();
    passages.add(7, "would not wait for the");

    assertThat(passages.isEmpty()).isTrue();
  }

  @Test
  void passages_that_open_alike_do_not_multiply_the_time() {
    Passages passages = new Passages();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      passages.add(i, "a a a a a a a a " + i);
      text.append("a ");
    }

    Assertions.assertTimeout(Duration.ofSeconds(5), () -> passages.in(text.toString()));
  }
}
