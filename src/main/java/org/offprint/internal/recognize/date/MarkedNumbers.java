package org.offprint.internal.recognize.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of at most four digits with the same mark between them, as dates in digits are written:
 * {@code 2026-05-03}, {@code 3.5.2026}.
 */
final class MarkedNumbers {
  private MarkedNumbers() {}

  /** The numbers of a token; empty if it is anything else. */
  static List<String> in(String token) {
    List<String> parts = new ArrayList<>();
    char mark = 0;
    int from = 0;
    for (int i = 0; i <= token.length(); i++) {
      if (i < token.length() && isDigit(token.charAt(i))) {
        continue;
      }
      boolean valid = i > from && i - from <= 4;
      boolean end = i == token.length();
      if (!valid || (!end && (".-/".indexOf(token.charAt(i)) < 0 || !isSameMark(mark, token, i)))) {
        return List.of();
      }
      parts.add(token.substring(from, i));
      mark = end ? mark : token.charAt(i);
      from = i + 1;
    }
    return parts;
  }

  private static boolean isSameMark(char mark, String token, int at) {
    return mark == 0 || token.charAt(at) == mark;
  }

  /** Whether a text has a digit, as every year and every time of day does. */
  static boolean haveDigitIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Digits.isOne(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is a digit of ASCII. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
