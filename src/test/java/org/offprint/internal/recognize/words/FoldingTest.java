package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form in which words are compared. */
class FoldingTest {
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
  }
}
