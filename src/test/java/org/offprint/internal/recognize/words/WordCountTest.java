package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many words a text has, and which. */
class WordCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | 0
          ferry                     | 1
          the old ferry             | 3
          '  the   old  ferry  '    | 3
          the – old – ferry         | 3
          “the” (old) ferry!        | 3
          well-known                | 1
          ... — !                   | 0
          18:04                     | 1
          渡轮六点离开              | 3
          渡轮六点离                | 3
          渡                        | 1
          渡轮 ferry                | 2
          ferry渡轮ferry            | 3
          フェリー                  | 2
          เรือ                       | 2
          페리는 떠난다             | 2
          """)
  void words_stand_between_spaces_and_two_characters_of_unspaced_script_are_one(
      String text, int words) {
    assertThat(Tokens.count(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ぁ", "ヿ", "㐀", "鿿", "ก", "ຽ"})
  void scripts_without_spaces_count_by_characters(String character) {
    assertThat(Tokens.count(character.repeat(6))).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 100, 0",
    "ferry, 100, 5",
    "渡轮, 100, 5",
    "渡, 100, 2",
    "ferry, 3, 3",
    "a渡轮, 100, 6"
  })
  void unspaced_script_weighs_more(String text, int enough, int weight) {
    assertThat(Tokens.weight(text, enough)).isEqualTo(weight);
  }

  @Test
  void a_word_starts_with_a_letter_of_two_characters_too() {
    assertThat(Tokens.count("\uD801\uDC00 \uD83D\uDE00")).isEqualTo(1);
  }

  @Test
  void pieces_stand_between_spaces() {
    assertThat(Tokens.split("")).isEmpty();
    assertThat(Tokens.split("   ")).isEmpty();
    assertThat(Tokens.split("ferry")).containsExactly("ferry");
    assertThat(Tokens.split("  the  old ferry ")).containsExactly("the", "old", "ferry");
    assertThat(Tokens.split("a b")).containsExactly("a", "b");
  }
}
