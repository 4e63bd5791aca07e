package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Attribution;

class IndirectSpeechTest {
  private static final String OPENING = "Ines Varga is the captain of the ferry. ";
  private static final String GERMAN = "Ines Varga ist die Kapitänin der Fähre. ";

  private static IndirectSpeech read(String language, String text) {
    Article article =
        Offprint.parseHtml(
            "<html lang="
                + language
                + "><article><h1>The harbour bell</h1><p>"
                + text
                + "</p></article></html>",
            "https://example.org/bell");
    return IndirectSpeech.of(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Varga said that the ferry leaves at dawn.          | the ferry leaves at dawn | said
          The ferry leaves at dawn, Varga said.              | The ferry leaves at dawn | said
          The ferry leaves at dawn, said Varga.              | The ferry leaves at dawn | said
          According to Varga, the ferry leaves at dawn.      | the ferry leaves at dawn | According to
          The ferry leaves at dawn, according to Varga.      | The ferry leaves at dawn | according to
          She warned that the bell would ring all night.     | the bell would ring all night | warned
          """)
  void a_clause_has_its_words_its_speaker_and_the_cue(String text, String words, String cue) {
    IndirectSpeech speech = read("en", OPENING + text);

    assertThat(speech.all()).hasSize(1);
    ReportedClause clause = speech.all().get(0);
    assertThat(clause.words()).isEqualTo(words);
    assertThat(speech.index().text(clause.span())).isEqualTo(words);
    assertThat(clause.speakerName()).contains("Ines Varga");
    assertThat(clause.attribution().cue()).contains(cue);
    assertThat(speech.by("Ines Varga")).containsExactly(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Varga sagte, dass die Fähre um sechs fährt.           | die Fähre um sechs fährt | sagte
          Die Fähre fahre um sechs, sagte Varga am Montag.      | Die Fähre fahre um sechs | sagte
          Sie fragte am Montag, ob die Glocke zu laut sei.      | die Glocke zu laut sei   | fragte
          """)
  void german_has_its_own_order(String text, String words, String cue) {
    IndirectSpeech speech = read("de", GERMAN + text);

    assertThat(speech.all()).extracting(ReportedClause::words).containsExactly(words);
    assertThat(speech.all().get(0).speakerName()).contains("Ines Varga");
    assertThat(speech.all().get(0).attribution().cue()).contains(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Varga said “the ferry leaves” and that the bell rings. | quotations have a view of their own
          The ferry that she praised leaves at dawn today.       | no clause is what she said
          The bell is loud, and Varga rings it at dawn each day. | nobody speaks
          Varga said it.                                         | no clause
          """)
  void other_sentences_are_left_alone(String text, String why) {
    assertThat(read("en", OPENING + text).all()).as(why).isEmpty();
  }

  @Test
  void other_languages_have_none_yet() {
    assertThat(
            read("fr", "Ines Varga est capitaine. Varga a dit que le bac part à six heures.").all())
        .isEmpty();
  }

  @Test
  void a_clause_without_words_is_refused() {
    assertThatThrownBy(
            () ->
                new ReportedClause(
                    "", new TextSpan(0, 0), Attribution.builder().rule("said-behind").build()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
