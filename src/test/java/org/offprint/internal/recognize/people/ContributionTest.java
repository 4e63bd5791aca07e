package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Role;

class ContributionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bo Lind contributed to this report.                           | Bo Lind
          (Bo Lind contributed reporting)                               | Bo Lind
          —Bo Lind and Ines Varga contributed to this story.            | Bo Lind, Ines Varga
          Bo Lind hat zu diesem Artikel beigetragen.                    | Bo Lind
          Bo Lind et Ines Varga ont contribué à cet article.            | Bo Lind, Ines Varga
          """)
  void a_line_names_who_helped(String line, String names) {
    List<Credit> credits = Contribution.read(line).orElseThrow().credits();

    assertThat(credits).extracting(Credit::name).containsExactly(names.split(", "));
    assertThat(credits).extracting(Credit::role).containsOnly(Role.ADDITIONAL_REPORTING);
  }

  @Test
  void names_that_cannot_be_told_apart_are_no_credits_though_the_line_is_one() {
    assertThat(
            Contribution.read("Writers from all shores of the sound contributed to this report."))
        .hasValue(new Contribution(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "—",
        "contributed to this report",
        "he contributed to this report",
        "The wind contributed to this report being late.",
        "The wind contributed to the delay.",
      })
  void a_sentence_that_goes_on_names_nobody(String line) {
    assertThat(Contribution.read(line)).isEmpty();
  }
}
