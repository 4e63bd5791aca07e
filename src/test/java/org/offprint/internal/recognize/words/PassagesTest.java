package org.offprint.internal.recognize.words;

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

  @Test
  void a_passage_has_six_to_sixty_words() {
    String five = "one two three four five";
    String sixty = (five + " ").repeat(12).strip();
    Passages passages = new Passages();
    passages.add(1, five);
    passages.add(2, sixty + " six");
    assertThat(passages.isEmpty()).isTrue();

    passages.add(3, five + " six");
    passages.add(4, sixty);
    assertThat(passages.in("zero " + five + " six and so on and on")).containsExactly(3);
    assertThat(passages.in(sixty + " and so on for ever")).containsExactly(4);
  }

  @Test
  void a_passage_stands_anywhere_in_a_text_that_has_four_words_more() {
    Passages passages = new Passages();
    passages.add(7, PASSAGE);

    assertThat(passages.in(PASSAGE + " he said to me")).containsExactly(7);
    assertThat(passages.in("he said to me " + PASSAGE)).containsExactly(7);
    assertThat(passages.in("he said " + PASSAGE + " to me")).containsExactly(7);
    assertThat(passages.in("he said " + PASSAGE + " to")).isEmpty();
    assertThat(passages.in("he said to me: we would not wait for the queen")).isEmpty();
    assertThat(passages.in("we would not wait")).isEmpty();
  }

  @Test
  void passages_are_found_in_the_order_of_their_places() {
    Passages passages = new Passages();
    passages.add(1, "nobody came to the old pier");
    passages.add(2, PASSAGE);
    passages.add(3, "we would not wait for the queen");

    assertThat(
            passages.in(
                PASSAGE + " and nobody came to the old pier, we would not wait for the Queen"))
        .containsExactly(2, 1, 3);
  }

  @Test
  void letters_of_any_script_make_words() {
    Passages passages = new Passages();
    passages.add(1, "паром ушёл в шесть часов утра");

    assertThat(passages.in("Нам говорят: «Паром ушёл в шесть часов утра», и всё."))
        .containsExactly(1);
    assertThat(passages.in("Нам говорят: «Паром ушёл в шесть часов вечера», и всё.")).isEmpty();
  }
}
