package org.offprint.internal.recognize.date;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.WordRow;
import org.offprint.internal.recognize.words.Words;

/** The names of time zones, which pages write in capitals. */
final class TimeZones {
  /**
   * Stands for an unknown offset: like ET, the name does not say whether it is summer or winter
   * time.
   */
  private static final String OPEN = "open";

  private static final Map<String, ZoneOffset> OFFSETS = new HashMap<>();
  private static final Set<String> OPEN_NAMES = new HashSet<>();

  static {
    for (LanguageWords language : Words.TIME_ZONES.byLanguage()) {
      for (WordRow row : language.rows()) {
        add(row.key(), row.phrases());
      }
    }
  }

  private TimeZones() {}

  private static void add(String offset, Iterable<String> names) {
    for (String name : names) {
      String capitals = name.toUpperCase(Locale.ROOT);
      if (offset.equals(OPEN)) {
        OPEN_NAMES.add(capitals);
      } else {
        OFFSETS.put(capitals, ZoneOffset.of(offset));
      }
    }
  }

  /** The offset of a zone, or {@code null} if a word does not name one or leaves it open. */
  static @Nullable ZoneOffset offset(String word) {
    return OFFSETS.get(word);
  }

  /** Whether a word names a zone and leaves its offset open. */
  static boolean isOpen(String word) {
    return OPEN_NAMES.contains(word);
  }
}
