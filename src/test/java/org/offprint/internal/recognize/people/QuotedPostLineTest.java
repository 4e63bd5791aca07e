package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedPostLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ferryman said: | ferryman",
        "Bo Lind wrote: | Bo Lind",
        "ferryman wrote: ↑Thu Apr 02, 2026 7:02 pm | ferryman",
        "Originally Posted by Bo Lind | Bo Lind",
        "Quote from: Bo Lind on April 02, 2026, 07:02:00 PM | Bo Lind",
        "On 4/2/2026 at 7:02 PM, Bo Lind said: | Bo Lind",
        "On 2 Apr 2026, Bo Lind <bo@example.org> wrote: | Bo Lind",
        "3 hours ago, Bo Lind said: | Bo Lind",
        "(2026-04-02, 07:02 PM)Bo Lind Wrote: | Bo Lind",
        "@bo said in A hull that leaks: | bo",
        "Bo Lind hat geschrieben: | Bo Lind",
        "Zitat von Bo Lind | Bo Lind",
        "Bo Lind a écrit : | Bo Lind",
        "Bo Lind ha scritto: | Bo Lind",
        "Bo Lind escribió: | Bo Lind"
      })
  void says_who_wrote_what_is_quoted(String line, String name) {
    assertThat(QuotedPostLine.name(line)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fog was gone at noon.",
        "He said that the boat was late.",
        "Bo Lind:",
        "On Monday, the captain of the ferry, who had waited for the tide, for the crew and for the"
            + " bread, and who had not slept since the fog came down on Friday, said:",
        ""
      })
  void other_lines_say_nobody(String line) {
    assertThat(QuotedPostLine.name(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quote:", "ferryman:", "Zitat:"})
  void a_label_is_a_word_or_a_name_with_a_colon(String line) {
    assertThat(QuotedPostLine.isLabel(line)).isTrue();
  }
}
