package org.offprint.internal.recognize.date;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.WordRow;
import org.offprint.internal.recognize.words.Words;

/**
 * The days of the week by their names. Lines of the language files that have seven have them in
 * order.
 */
final class Weekdays {
  /** Of a week. */
  private static final int DAYS = 7;

  private static final Map<String, Integer> NUMBERS = numbers();

  private Weekdays() {}

  /** The number of the day that a folded word names, from 1 for Monday to 7. */
  static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (LanguageWords language : Words.WEEKDAYS.byLanguage()) {
      for (WordRow row : language.rows()) {
        for (int i = 0; row.phrases().size() == DAYS && i < DAYS; i++) {
          numbers.put(row.phrases().get(i), i + 1);
        }
      }
    }
    return Map.copyOf(numbers);
  }
}
