package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dpa",
        "dpa/AFP",
        "(mit dpa)",
        "(iva/dpa)",
        "(ivar/dpa)",
        "[iva; dpa]",
        "dpa & AFP",
        "dpa y EFE",
        "dpa:",
        "[mit AFP und dpa]",
        "Mit Material von dpa und AFP",
        "(Quelle: dpa)",
        "(Avec AFP)",
        "Con información de EFE y AFP.",
        "With files from Reuters and Associated Press",
        "Ines Varga, Reuters",
        "Mit Agenturmaterial.",
        "(with agencies)",
      })
  void a_line_of_agencies_is_a_credit(String line) {
    assertThat(AgencyCredit.matches(line, "ines varga"::equals)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "()",
        "With them.",
        "(with fog)",
        "Source: the harbour master",
        "iva/dpa",
        "(ivars/dpa)",
        "(iv4/dpa)",
        "with",
        "Bo Lind, Reuters",
        "Reuters has left the island.",
        "Mit dpa und Brot",
        "Agencies had it first.",
      })
  void a_line_with_other_words_is_none(String line) {
    assertThat(AgencyCredit.matches(line, "ines varga"::equals)).isFalse();
  }

  @Test
  void a_long_one_is_a_sentence() {
    assertThat(AgencyCredit.matches("dpa" + "/dpa".repeat(21) + "/AP", name -> false)).isTrue();
    assertThat(AgencyCredit.matches("dpa" + "/dpa".repeat(22), name -> false)).isFalse();
  }
}
