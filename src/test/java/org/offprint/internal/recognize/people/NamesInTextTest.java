package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single names and initials stand for the people whom a text names in full. */
class NamesInTextTest {
  private final NamesInText names =
      NamesInText.in(
          List.of(
              "On deck Ines Varga's mate Bo Lind, waited.",
              "The Pilot saw Ada Moor;\nand Ida Moor’s boat."));

  @ParameterizedTest
  @CsvSource({
    "Ines, Ines Varga",
    "Varga, Ines Varga",
    "IV, Ines Varga",
    "I.V., Ines Varga",
    "I. V., Ines Varga",
    "INES VARGA, Ines Varga",
    "Ines Varga, Ines Varga",
    "Lind, Bo Lind",
    "BL, Bo Lind",
    "Ada, Ada Moor",
    "Ida, Ida Moor",
    "Captain Bo Lind, Bo Lind"
  })
  void a_short_name_is_of_the_one_who_has_it(String shortName, String full) {
    assertThat(names.full(shortName)).contains(full);
    assertThat(names.has(shortName)).isTrue();
  }

  @Test
  void a_name_of_two_people_is_of_none_though_somebody_has_it() {
    assertThat(names.has("Moor")).isTrue();
    assertThat(names.full("Moor")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pilot", "deck", "Olga", "XY", "Ines Lind", "", "IVBL", "Saw Ada"})
  void nobody_else_is_named(String shortName) {
    assertThat(names.has(shortName)).isFalse();
    assertThat(names.full(shortName)).isEmpty();
  }
}
