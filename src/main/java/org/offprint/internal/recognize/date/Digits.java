package org.offprint.internal.recognize.date;

/** Decimal digits of any script: {@code 2026}, {@code ٢٠٢٦}, {@code ２０２６}. */
public final class Digits {
  private static final char ASCII_END = '\u0080';

  private Digits() {}

  /** Whether a character is a decimal digit. */
  public static boolean isOne(char c) {
    return c < ASCII_END ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /** Whether a text opens with a digit. */
  public static boolean isOpening(String text) {
    return !text.isEmpty() && isOne(text.charAt(0));
  }

  /** A text with its digits written as those of ASCII; the same text if they are. */
  static String inAscii(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) < ASCII_END || !isOne(text.charAt(at)))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text);
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.setCharAt(i, isOne(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }
}
