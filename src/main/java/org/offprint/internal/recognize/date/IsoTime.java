package org.offprint.internal.recognize.date;

import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * A time of day as ISO 8601 has it: {@code 08:02}, {@code 08:02:30}, {@code 08:02:30.125}. What
 * {@link LocalTime#parse} needs to read it takes a fresh JVM longer than all the dates of a page.
 */
final class IsoTime {
  // Where the parts of HH:mm:ss.n start.
  private static final int MINUTE = 3;
  private static final int SECOND = 6;
  private static final int FRACTION = 9;

  /** Nanoseconds: {@link LocalTime} has no shorter time. */
  private static final int MOST_FRACTION_DIGITS = 9;

  private IsoTime() {}

  /**
   * Reads a text.
   *
   * @throws DateTimeException if it is not a time of day
   */
  static LocalTime parse(String text) {
    int hour = number(text, 0);
    int minute = after(':', text, MINUTE);
    if (text.length() < SECOND) {
      return LocalTime.of(hour, minute);
    }
    int second = after(':', text, SECOND);
    return LocalTime.of(hour, minute, second, nano(text));
  }

  private static int nano(String text) {
    int digits = text.length() - FRACTION;
    if (digits > MOST_FRACTION_DIGITS || (digits >= 0 && text.charAt(FRACTION - 1) != '.')) {
      throw new DateTimeException(text);
    }
    int nano = 0;
    for (int i = 0; i < MOST_FRACTION_DIGITS; i++) {
      nano = nano * 10 + (i < digits ? digit(text, FRACTION + i) : 0);
    }
    return nano;
  }

  private static int after(char mark, String text, int at) {
    if (at > text.length() || text.charAt(at - 1) != mark) {
      throw new DateTimeException(text);
    }
    return number(text, at);
  }

  private static int number(String text, int at) {
    return digit(text, at) * 10 + digit(text, at + 1);
  }

  private static int digit(String text, int at) {
    if (at >= text.length() || !MarkedNumbers.isDigit(text.charAt(at))) {
      throw new DateTimeException(text);
    }
    return text.charAt(at) - '0';
  }
}
