package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Certainty;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/** Names in a byline, with what stands beside them. */
class BylineReaderTest {
  /** Name, place and affiliation of each, with a sign before the latter two. */
  private static String shown(List<Credit> credits) {
    return String.join(
        "; ",
        credits.stream()
            .map(
                credit ->
                    credit.name()
                        + (credit.role().equals(Role.AUTHOR)
                            ? ""
                            : " [" + credit.role().code() + "]")
                        + Objects.requireNonNullElse(credit.place(), "").replaceAll("^(?=.)", " @ ")
                        + Objects.requireNonNullElse(credit.affiliation(), "")
                            .replaceAll("^(?=.)", " # "))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ines Varga                                  | Ines Varga
          By Ines Varga.                                 | Ines Varga
          By Ines Varga and Bo Lind                      | Ines Varga; Bo Lind
          By Ines Varga & Bo Lind                        | Ines Varga; Bo Lind
          By Ines Varga, Bo Lind and Ada Moor            | Ines Varga; Bo Lind; Ada Moor
          By Ines Varga, Bo Lind, and Ada Moor           | Ines Varga; Bo Lind; Ada Moor
          By: Ines Varga                                 | Ines Varga
          — By Ines Varga                                | Ines Varga
          Von Ines Varga und Bo Lind                     | Ines Varga; Bo Lind
          Por Luis Arrieta y Ferro                       | Luis Arrieta y Ferro
          Por Luis Arrieta y Ana Ferro                   | Luis Arrieta; Ana Ferro
          By Ines Varga in Lund                          | Ines Varga @ Lund
          By Ines Varga in Lund and Bo Lind in Oslo      | Ines Varga @ Lund; Bo Lind @ Oslo
          Von Ines Varga, Lund                           | Ines Varga # Lund
          By Ines Varga, The Ferry Post                  | Ines Varga # The Ferry Post
          By Ines Varga for The Ferry Post               | Ines Varga # The Ferry Post
          Von Ines Varga für Die Fährpost                | Ines Varga # Die Fährpost
          Par Ines Varga pour Le Bac                     | Ines Varga # Le Bac
          By Ines Varga, for The Ferry Post              | Ines Varga # The Ferry Post
          By Ines Varga, in The Ferry Post               | Ines Varga # The Ferry Post
          By Ines Varga (Lund)                           | Ines Varga
          By Ines Varga (photos)                         | Ines Varga [photographer]
          By Ines Varga (text) and Bo Lind (photos)      | Ines Varga; Bo Lind [photographer]
          By Ines Varga and Bo Lind (photos)             | Ines Varga; Bo Lind [photographer]
          Par Ines Varga (avec Bo Lind)                  | Ines Varga; Bo Lind [additional-reporting]
          By Ines Varga (with Bo Lind) and Ada Moor      | Ines Varga; Bo Lind [additional-reporting]; Ada Moor
          By Ines Varga (photos) Bo Lind                 | Ines Varga [photographer]; Bo Lind
          By Ines Varga J.                               | Ines Varga J.
          """)
  void names_follow_a_by_word(String line, String names) {
    assertThat(shown(BylineReader.afterByWord(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "Ines Varga",
        "By the pier",
        "By Ines Varga and the pier",
        "By Ines Varga on a cold morning in Lund",
        "By Ines Varga, who has been on this ferry for longer than most",
        "By Ines Varga (photos) on the pier",
        "By the pier (photos)",
        "By Ines Varga in lund",
        "By Ines Varga in",
        "By Ines in Lund",
        "By , Ines",
      })
  void other_lines_with_such_a_word_have_none(String line) {
    assertThat(BylineReader.afterByWord(line)).isEmpty();
  }

  @Test
  void authors_are_people() {
    assertThat(BylineReader.afterByWord("By Ines Varga and Bo Lind"))
        .containsExactly(
            new Credit("Ines Varga", ContributorKind.PERSON, Role.AUTHOR, null, null),
            new Credit("Bo Lind", ContributorKind.PERSON, Role.AUTHOR, null, null));
  }

  @Test
  void a_byline_has_an_end() {
    String name = " Ines Varga,";
    assertThat(BylineReader.afterByWord("By" + name.repeat(16))).hasSize(16);
    assertThat(BylineReader.afterByWord("By" + name.repeat(17))).isEmpty();
    assertThat(BylineReader.afterByWord("Dieser Kommentar ist " + name.repeat(20))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ines Varga      | Ines Varga
          By: Ines Varga     | Ines Varga
          By : Ines Varga    | Ines Varga
          (By Ines Varga)    | Ines Varga)
          作者：王明         | 王明
          文・山田花子       | 山田花子
          Ines Varga         | Ines Varga
          By                 | ''
          By:                | ''
          """)
  void the_word_and_its_colon_can_be_taken_off(String line, String rest) {
    assertThat(BylineReader.withoutByWord(" " + line + " ")).isEqualTo(rest);
  }

  @Test
  void bare_names_have_nothing_beside_them() {
    assertThat(shown(BylineReader.bareNames("Ines Varga and Bo Lind")))
        .isEqualTo("Ines Varga; Bo Lind");
    assertThat(BylineReader.bareNames("Ines Varga, The Ferry Post")).isEmpty();
    assertThat(BylineReader.bareNames("Ines Varga in Lund")).isEmpty();
    assertThat(shown(BylineReader.names("Ines Varga in Lund"))).isEqualTo("Ines Varga @ Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ines Varga | 3 May 2026             ; Ines Varga / 3 May 2026
          Ines Varga|3 May 2026               ; Ines Varga / 3 May 2026
          Ines Varga • Lund · 3 May           ; Ines Varga / Lund / 3 May
          Ines Varga⋅Lund                     ; Ines Varga / Lund
          Ines Varga – Lund — 3 May - 18:04   ; Ines Varga / Lund / 3 May / 18:04
          Ines Varga / Lund                   ; Ines Varga / Lund
          Jean-Luc d’Arvor                    ; Jean-Luc d’Arvor
          Ines Varga– Lund                    ; Ines Varga– Lund
          Ines Varga –Lund                    ; Ines Varga –Lund
          Varga/dpa                           ; Varga/dpa
          a|b                                 ; a / b
          Ines Varga | | Lund                 ; Ines Varga / Lund
          """)
  void a_mixed_line_is_cut_at_bars_and_at_dashes_set_apart(String line, String parts) {
    assertThat(String.join(" / ", BylineReader.parts(line))).isEqualTo(parts);
  }

  @Test
  void a_credit_tells_all_of_its_contributor() {
    Credit credit = BylineReader.names("Ines Varga in Lund, The Ferry Post").get(0);

    assertThat(credit.contributor(Certainty.INFERRED))
        .satisfies(
            author -> {
              assertThat(author.name()).isEqualTo("Ines Varga");
              assertThat(author.kind()).isEqualTo(ContributorKind.PERSON);
              assertThat(author.role()).isEqualTo(Role.AUTHOR);
              assertThat(author.place()).contains("Lund");
              assertThat(author.affiliations()).containsExactly("The Ferry Post");
              assertThat(author.certainty()).isEqualTo(Certainty.INFERRED);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By FERRY POST STAFF          | Ferry Post Staff
          By the Ferry Post News Desk  | Ferry Post News Desk
          By Reuters                   | Reuters
          By The Associated Press      | Associated Press
          By AFP                       | AFP
          Por Redação                  |
          By Staff                     |
          Von Ines Varga mit AP        |
          By the end of the news       |
          By Ferry                     |
          """)
  void an_organisation_may_have_written_it(String line, String name) {
    assertThat(BylineReader.afterByWord(line))
        .extracting(Credit::name, Credit::kind)
        .isEqualTo(name == null ? List.of() : List.of(tuple(name, ContributorKind.ORGANIZATION)));
  }
}
