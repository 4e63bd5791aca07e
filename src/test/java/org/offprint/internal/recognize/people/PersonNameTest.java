package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words can be a person's name, judged by their shape alone. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ines Varga               | Ines Varga
          INES VARGA               | Ines Varga
          Ines B. Varga            | Ines B. Varga
          J. R. Feldkamp           | J. R. Feldkamp
          Dr. Ines Varga           | Ines Varga
          Ines Varga, PhD          | Ines Varga
          Bo Lind Jr.              | Bo Lind
          Ada von der Heyde        | Ada von der Heyde
          Jan van den Berg         | Jan van den Berg
          Luis Arrieta y Ferro     | Luis Arrieta y Ferro
          Jean-Luc d’Arvor         | Jean-Luc d’Arvor
          Maëlle O'Kerbrat         | Maëlle O'Kerbrat
          Anne-Marie Le-Goff       | Anne-Marie Le-Goff
          Инес Варга               | Инес Варга
          ': Ines Varga,'          | Ines Varga
          Prof. Dr. Ines Varga, MD, PhD | Ines Varga
          Ada Bo Ines Jo Varga     | Ada Bo Ines Jo Varga
          Ines Va. Lind            | Ines Va. Lind
          d'Arvor Ines             | d'Arvor Ines
          di Marco Ines            | di Marco Ines
          محمد الشيخ               | محمد الشيخ
          """)
  void words_are_a_name(String text, String name) {
    assertThat(PersonName.in(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Ines",
        "ines varga",
        "Ines varga",
        "The Ferry Post",
        "Harbour News",
        "Saved Pages",
        "Ines Varga 2",
        "Ines Varga writes",
        "Ines Varga and Bo Lind",
        "Warum Fähren",
        "One Two Three Four Five Six",
        "Dr.",
        "Ines , PhD",
        "Ines d'",
        "Ferry. Post.",
        "Ines Var. Lind",
        "Ines de",
        "de Lind",
        "Ines d' Lind",
        "Ines -",
        "Ines Varga PhD MD x",
        "Ines Var3ga",
      })
  void words_are_no_name(String text) {
    assertThat(PersonName.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INES VARGA        | Ines Varga
          JEAN-LUC D'ARVOR  | Jean-Luc D'Arvor
          Ines VARGA        | Ines VARGA
          ''                | ''
          """)
  void a_name_in_capitals_is_written_in_lower_case_but_for_its_initials(String name, String shown) {
    assertThat(PersonName.inTitleCase(name)).isEqualTo(shown);
  }
}
