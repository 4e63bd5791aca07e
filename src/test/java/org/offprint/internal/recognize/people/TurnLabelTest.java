package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.SpeechTurnRole;

/** What can stand before the colon of a turn, and what it says of the turn. */
class TurnLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ines Varga: Good morning.          | Ines Varga
          Varga: Good morning.               | Varga
          INES VARGA: Good morning.          | INES VARGA
          THE PILOT, ON DECK: Good morning.  | THE PILOT, ON DECK
          Q: Who was it?                     | Q
          q: Who was it?                     | q
          Answer: Nobody.                    | Answer
          问：谁？                           | 问
          A B C D E F: Good morning.         | A B C D E F
          """)
  void a_name_capitals_and_words_such_as_question_are_labels(String text, String label) {
    assertThat(TurnLabel.of(text)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        ": Good morning.",
        "Ines Varga",
        "Ines Varga:",
        "Ines Varga:Good morning.",
        "varga: Good morning.",
        "The: good",
        "The pilot said: Good morning.",
        "A B C D E F G: Good morning.",
        "18:04 Uhr",
        "“STOP!”: it said",
        "1: One"
      })
  void other_words_before_a_colon_are_none(String text) {
    assertThat(TurnLabel.of(text)).isNull();
  }

  @Test
  void a_label_has_no_more_than_sixty_characters() {
    assertThat(TurnLabel.of("A".repeat(60) + ": No.")).isEqualTo("A".repeat(60));
    assertThat(TurnLabel.of("A".repeat(61) + ": No.")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Q, QUESTION", "Frage, QUESTION", "A, ANSWER", "Antwort, ANSWER", "Ines, OTHER"})
  void some_labels_say_what_the_turn_is(String label, SpeechTurnRole role) {
    assertThat(TurnLabel.role(label)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource({"'Q: a: b', 1", "'问：谁', 1", "none, -1", "':', 0"})
  void the_first_colon_counts(String text, int at) {
    assertThat(TurnLabel.colon(text)).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "INES VARGA", "AGENT 47", "J.-L. D'ARVOR"})
  void capitals_and_no_lower_case_are_capitals(String label) {
    assertThat(TurnLabel.isCapitals(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "47", "Ines", "INES!", "INES?", "“INES”", "\"INES\"", "INES; VARGA"})
  void lower_case_and_marks_of_speech_are_not(String label) {
    assertThat(TurnLabel.isCapitals(label)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "(laughs), true",
    "[bell], true",
    "(laughs, false",
    "laughs), false",
    "(laughs], false",
    "[bell), false",
    "[bell, false",
    "bell], false"
  })
  void a_cue_stands_in_brackets(String text, boolean cue) {
    assertThat(TurnLabel.isCue(text)).isEqualTo(cue);
  }
}
