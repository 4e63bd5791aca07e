package org.offprint.internal.html.metadata;

import java.util.List;

/**
 * The names that programs give to the day of publication in {@code meta} elements. There are
 * dozens: {@code publish-date}, {@code published_at}, {@code w-published-date}, {@code
 * cXenseParse:publishtime}. They agree in what they say once the marks in them are gone.
 */
final class MetaDateName {
  private static final List<String> STEMS = List.of("publish", "publication", "pub");

  private static final List<String> UNITS = List.of("date", "time", "at");

  private MetaDateName() {}

  /**
   * Whether a name says that it gives that day.
   *
   * @param name the name in lower case
   */
  static boolean isPublication(String name) {
    if (name.indexOf("pub") < 0 || name.indexOf("unpub") >= 0) {
      return false;
    }
    String letters = letters(name);
    for (String stem : STEMS) {
      int at = letters.indexOf(stem);
      if (at >= 0 && isOfDay(letters, at, at + stem.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit of time follows the stem, or a date stands before it. */
  private static boolean isOfDay(String letters, int start, int end) {
    int from = letters.startsWith("ed", end) ? end + 2 : end;
    boolean last = from == letters.length();
    return last ? letters.startsWith("date", start - 4) : UNITS.contains(letters.substring(from));
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
