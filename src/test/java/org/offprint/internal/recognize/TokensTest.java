package org.offprint.internal.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are counted, weighed, folded and split. */
class TokensTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                        | ''
          FERRY                     | ferry
          AZ az 09                  | az az 09
          '  The   Ferry '          | the ferry
          “The Ferry!”              | the ferry
          - (ferry) -               | ferry
          ... !                     | ''
          Ines’s ‘ferry’            | ines's 'ferry
          ÜBER ÄRGER                | über ärger
          İSTANBUL                  | istanbul
          Paris : port              | paris : port
          """)
  void folded_words_are_lower_case_with_single_spaces_and_no_marks_at_the_ends(
      String text, String folded) {
    assertThat(Tokens.fold(text)).isEqualTo(folded);
  }

  @Test
  void every_kind_of_space_is_one() {
    assertThat(Tokens.fold("the\told\n\u00A0\u3000\u2009ferry")).isEqualTo("the old ferry");
  }

  @Test
  void letters_of_two_characters_are_letters() {
    assertThat(Tokens.fold("(\uD801\uDC00)")).isEqualTo("\uD801\uDC28");
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
