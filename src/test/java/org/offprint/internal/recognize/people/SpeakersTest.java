package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Speaker;

/** Whom the labels of a conversation name. */
class SpeakersTest {
  private final Speakers speakers = new Speakers();

  @ParameterizedTest
  @ValueSource(strings = {"Q", "A", "Frage", "Antwort"})
  void labels_of_questions_and_answers_name_nobody(String label) {
    assertThat(speakers.of(label)).isNull();
  }

  @Test
  void a_label_gives_a_name_and_what_the_person_is() {
    assertThat(speakers.of("INES VARGA, PILOT"))
        .isEqualTo(new Speaker("Ines Varga", "pilot", null));
    assertThat(speakers.of("Bo Lind")).isEqualTo(new Speaker("Bo Lind", null, null));
    assertThat(speakers.of("Ada Moor,")).isEqualTo(new Speaker("Ada Moor", null, null));
  }

  @Test
  void a_family_name_stands_for_the_full_name_before_it() {
    Speaker ines = speakers.of("INES VARGA, PILOT");

    assertThat(speakers.of("VARGA")).isSameAs(ines);
    assertThat(speakers.of("Varga")).isSameAs(ines);
    assertThat(speakers.of("Ines Varga")).isSameAs(ines);
  }

  @Test
  void another_person_of_that_family_is_another_speaker() {
    Speaker ines = speakers.of("Ines Varga");

    assertThat(speakers.of("Ida Varga")).isEqualTo(new Speaker("Ida Varga", null, null));
    assertThat(speakers.of("Varga")).isSameAs(ines);
  }

  @Test
  void a_single_name_that_nobody_gave_in_full_is_one() {
    assertThat(speakers.of("LIND")).isEqualTo(new Speaker("Lind", null, null));
  }
}
