package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are compared in a form that leaves out what writers may leave out. */
class TokensTest {
  @ParameterizedTest
  @CsvSource({
    "'  By  INES\u00A0Varga: ', by ines varga",
    "l\u2019Alba, l'alba",
    // Arabic and Hebrew vowels are written or not.
    "\u0627\u0642\u0631\u0623 \u0623\u064A\u0636\u0627\u064B, \u0627\u0642\u0631\u0623 \u0623\u064A\u0636\u0627",
    "\u0646\u064F\u0634\u0631 \u0641\u064A, \u0646\u0634\u0631 \u0641\u064A",
    "\u05EA\u05BC\u05D5\u05B9\u05DB\u05B6\u05DF, \u05EA\u05D5\u05DB\u05DF",
    // An accent belongs to its letter, in one character or in two.
    "Publie\u0301 le, publi\u00E9 le",
    "\u0627\u0654\u062E\u0628\u0627\u0631, \u0623\u062E\u0628\u0627\u0631",
    // Without its vowels a word of Hindi is another.
    "\u0915\u0941\u0932, \u0915\u0941\u0932",
  })
  void folding_leaves_out_what_writers_may_leave_out(String text, String folded) {
    assertThat(Tokens.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "'Published: 5 May', 9, ': 5 May'",
    "'(Published  on 5 May)', 12, ' 5 May)'",
    "'\u0646\u064F\u0634\u0631 \u0641\u064A 5', 6, ' 5'",
    "'Publie\u0301 le 5', 6, ' le 5'",
    "'Published', 9, ''",
    "'', 3, ''",
  })
  void what_follows_an_opening_is_found_in_the_text_as_written(
      String text, int length, String rest) {
    assertThat(text.substring(Tokens.foldedEnd(text, length))).isEqualTo(rest);
  }

  @Test
  void with_its_marks_a_text_is_told_from_one_with_others() {
    assertThat(Tokens.foldWithMarks("Nu\u0301mero: ")).isEqualTo("nu\u0301mero");
    assertThat(Tokens.hasMarks("Nu\u0301mero")).isTrue();
    assertThat(Tokens.hasMarks("N\u00FAmero \u0915\u0941")).isFalse();
  }

  @Test
  void folding_twice_is_folding_once() {
    for (String text :
        new String[] {"\u0130stanbul", "a\u0301\u0302b", "\u1E9E\u0323", "\u0345x"}) {
      assertThat(Tokens.fold(Tokens.fold(text))).isEqualTo(Tokens.fold(text));
    }
  }
}
