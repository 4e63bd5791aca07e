package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.ContributorKind;

class PeopleTest {
  private static final String PAGE =
      """
      <html lang="en"><title>The harbour bell</title><article><h1>The harbour bell</h1>
      <p>By Ada Holm</p>
      <p>Ines Varga, captain of the ferry, has rung the old bell at dawn for thirty years and more.</p>
      <p>“We leave,” Varga said, “at dawn.” In New Lind, Mayor Bo Lund has heard of it, and so has the
      Ministry of the Tides (MT). The MT paid for Varga's bell. Ada Holm was on board that morning.</p>
      <p>Old Harbour and Green Island are places that the ferry calls at on its way across the bay.</p>
      </article></html>
      """;

  private final Article article = Offprint.parseHtml(PAGE, "https://example.org/bell");
  private final People people = People.of(article);

  private List<String> words(NamedInText named) {
    return named.mentions().stream().map(people.index()::text).toList();
  }

  @Test
  void people_and_bodies_come_in_the_order_of_their_first_mentions() {
    assertThat(people.all())
        .extracting(NamedInText::name)
        .containsExactly("Ines Varga", "Bo Lund", "Ministry of the Tides", "Ada Holm");
    assertThat(people.persons())
        .extracting(NamedInText::name)
        .containsExactly("Ines Varga", "Bo Lund", "Ada Holm");
    assertThat(people.bodies())
        .extracting(NamedInText::kind)
        .containsExactly(ContributorKind.ORGANIZATION);
  }

  @Test
  void short_names_and_letters_are_mentions_of_the_full_name() {
    assertThat(words(people.find("Ines Varga").orElseThrow()))
        .containsExactly("Ines Varga", "Varga", "Varga");
    assertThat(words(people.find("Ministry of the Tides").orElseThrow()))
        .containsExactly("Ministry of the Tides", "MT", "MT");
  }

  @Test
  void roles_stand_before_a_name_or_behind_it() {
    assertThat(people.find("Ines Varga").orElseThrow().roles())
        .containsExactly("captain of the ferry");
    assertThat(people.find("Bo Lund").orElseThrow().roles()).containsExactly("Mayor");
  }

  @Test
  void places_are_nobody() {
    assertThat(people.find("Green Island")).isEmpty();
    assertThat(people.find("Old Harbour")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Kapitänin Ines Varga läutet. „Wir fahren“, sagte Varga. Das Ministerium wartet noch.
          fr | La capitaine Ines Varga sonne la cloche. « Nous partons », a dit Varga. La ville attend.
          es | La capitana Ines Varga toca la campana. «Salimos», dijo Varga. La ciudad espera todavía.
          it | La capitana Ines Varga suona la campana. «Partiamo», ha detto Varga. La città aspetta.
          """)
  void other_languages_have_words_of_their_own(String language, String text) {
    Article other =
        Offprint.parseHtml(
            "<html lang="
                + language
                + "><article><h1>Ines Varga</h1><p>"
                + text
                + "</p></article></html>",
            "https://example.org/bell");

    assertThat(People.of(other).persons()).extracting(NamedInText::name).contains("Ines Varga");
  }

  @Test
  void in_a_language_without_words_of_speech_nobody_is_found() {
    Article other =
        Offprint.parseHtml(
            "<html lang=fi><article><h1>Kello</h1><p>Kapteeni Ines Varga soittaa.</p></article>",
            "https://example.org/kello");

    assertThat(People.of(other).all()).isEmpty();
  }

  @Test
  void a_name_without_a_mention_is_refused() {
    assertThatThrownBy(
            () -> new NamedInText("Ines Varga", ContributorKind.PERSON, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
