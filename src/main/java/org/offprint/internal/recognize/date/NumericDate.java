package org.offprint.internal.recognize.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date of three numbers with a mark between them.
 *
 * @param open whether day and month may also be the other way round
 */
record NumericDate(int year, int month, int day, boolean open) {
  /** Of a year: a higher number is a day. */
  private static final int MONTHS = 12;

  /** {@code 2026-05-03}; {@code null} for anything else. */
  static @Nullable NumericDate yearFirst(String token) {
    List<String> parts = MarkedNumbers.in(token);
    return parts.size() == 3 && parts.get(0).length() == 4
        ? new NumericDate(number(parts, 0), number(parts, 1), number(parts, 2), false)
        : null;
  }

  /** {@code 03.05.2026}, {@code 13/5/2026}, {@code 5/13/2026}; {@code null} for anything else. */
  static @Nullable NumericDate dayOrMonthFirst(String token, DayMonthOrder order) {
    List<String> parts = MarkedNumbers.in(token);
    if (parts.size() != 3 || parts.get(2).length() != 4) {
      return null;
    }
    int first = number(parts, 0);
    int second = number(parts, 1);
    int year = number(parts, 2);
    boolean dotted = token.indexOf('.') >= 0;
    if (!dotted && first <= MONTHS && second > MONTHS) {
      return new NumericDate(year, first, second, false);
    }
    boolean either = !dotted && first <= MONTHS && first != second;
    return new NumericDate(year, second, first, either && order == DayMonthOrder.UNKNOWN);
  }

  private static int number(List<String> parts, int at) {
    return Integer.parseInt(parts.get(at));
  }
}
