package org.offprint.internal.recognize.date;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which number is the day in {@code 3/5/2026}. */
public enum DayMonthOrder {
  /** The first one. */
  DAY_FIRST,
  /** Either: many pages in English call themselves American without being so. */
  UNKNOWN;

  /** Languages whose short date opens with the day everywhere but in {@link #OTHERWISE}. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "ca", "cs", "da", "de", "el", "es", "fi", "fr", "he", "id", "it", "nb", "nl", "nn",
          "no", "pl", "pt", "ro", "ru", "tr", "uk", "vi");

  /** Regions where a language of those has another short date, or none that is usual. */
  private static final Set<String> OTHERWISE = Set.of("CA", "US", "PR", "PA");

  /** Regions whose short date in English opens with the day. */
  private static final Set<String> ENGLISH = Set.of("GB", "IE", "AU", "NZ", "IN", "SG", "HK");

  /**
   * The order in a language, as of the short date patterns of Unicode CLDR 46.
   *
   * @param tag a BCP 47 tag, or {@code null} if the language is not known
   */
  public static DayMonthOrder of(@Nullable String tag) {
    if (tag == null) {
      return UNKNOWN;
    }
    String[] parts = tag.split("-");
    String language = parts[0].toLowerCase(Locale.ROOT);
    String region = parts.length > 1 ? parts[parts.length - 1].toUpperCase(Locale.ROOT) : "";
    boolean first =
        language.equals("en")
            ? ENGLISH.contains(region)
            : LANGUAGES.contains(language) && !OTHERWISE.contains(region);
    return first ? DAY_FIRST : UNKNOWN;
  }
}
