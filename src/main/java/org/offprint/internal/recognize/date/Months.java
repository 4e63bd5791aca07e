package org.offprint.internal.recognize.date;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.WordRow;
import org.offprint.internal.recognize.words.Words;

/** The names of months, in full and short, from a table of our own, independent of locale data. */
public final class Months {
  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  /** The number of the month that a folded word names, from 1 to 12. */
  public static OptionalInt number(String word) {
    Integer number = NUMBERS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (LanguageWords language : Words.MONTHS.byLanguage()) {
      for (WordRow row : language.rows()) {
        for (int i = 0; i < row.phrases().size(); i++) {
          numbers.put(row.phrases().get(i), i + 1);
        }
      }
    }
    return Map.copyOf(numbers);
  }
}
