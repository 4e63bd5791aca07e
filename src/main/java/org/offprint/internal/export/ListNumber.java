package org.offprint.internal.export;

import org.jspecify.annotations.Nullable;

/** The number of a list item as it is printed, after the HTML attribute {@code type}. */
public final class ListNumber {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMANS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  // Roman numerals go no further: CSS Counter Styles Level 3, section 6.1.
  private static final int MOST_ROMAN = 3999;
  private static final int LETTERS = 26;

  private ListNumber() {}

  /** The number in letters, Roman or decimal digits; decimal ones for what cannot be written so. */
  public static String of(long number, @Nullable String numbering) {
    if (numbering == null || number < 1) {
      return Long.toString(number);
    }
    return switch (numbering) {
      case "a" -> letters(number, 'a');
      case "A" -> letters(number, 'A');
      case "i" -> number > MOST_ROMAN ? Long.toString(number) : roman((int) number);
      case "I" -> number > MOST_ROMAN ? Long.toString(number) : upperCase(roman((int) number));
      default -> Long.toString(number);
    };
  }

  private static String letters(long number, char first) {
    StringBuilder letters = new StringBuilder();
    for (long rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) (first + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(ROMANS[i]);
      }
    }
    return roman.toString();
  }

  private static String upperCase(String roman) {
    return roman.toUpperCase(java.util.Locale.ROOT);
  }
}
