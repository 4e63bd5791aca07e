package org.offprint.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberTest {
  @ParameterizedTest
  @CsvSource({
    "1, a, a",
    "26, a, z",
    "27, a, aa",
    "702, A, ZZ",
    "703, A, AAA",
    "4, i, iv",
    "1994, I, MCMXCIV",
    "3999, i, mmmcmxcix",
    "4000, i, 4000",
    "0, a, 0",
    "-3, I, -3",
    "7, 1, 7",
    "7, unheard-of, 7",
    "2147483648, 1, 2147483648"
  })
  void writes_numbers_as_asked(long number, String numbering, String expected) {
    assertThat(ListNumber.of(number, numbering)).isEqualTo(expected);
  }

  @Test
  void writes_digits_if_nothing_is_asked() {
    assertThat(ListNumber.of(12, null)).isEqualTo("12");
  }
}
