package org.offprint.internal.export.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.markup.LanguageTag;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.Words;

/**
 * The words that a page adds of its own, in the language of its article where they are known, in
 * English otherwise.
 *
 * @param language the language of the words
 * @param contents over the table of contents
 * @param notes over the notes
 * @param published before the day of publication
 * @param modified before the day of the last change
 * @param contributors over what is told of the authors
 */
record PageWords(
    String language,
    String contents,
    String notes,
    String published,
    String modified,
    String contributors) {
  private static final Map<String, PageWords> KNOWN = known();

  /** The words for an article in a language, which may be unknown. */
  static PageWords of(@Nullable String language) {
    PageWords english = Objects.requireNonNull(KNOWN.get("en"));
    return language == null ? english : KNOWN.getOrDefault(LanguageTag.primary(language), english);
  }

  private static Map<String, PageWords> known() {
    Map<String, PageWords> known = new HashMap<>();
    for (LanguageWords language : Words.HEADINGS.byLanguage()) {
      Map<String, List<String>> words = language.byKey();
      known.put(
          language.tag(),
          new PageWords(
              language.tag(),
              text(words, "contents"),
              text(words, "notes"),
              text(words, "published"),
              text(words, "modified"),
              text(words, "contributors")));
    }
    return Map.copyOf(known);
  }

  private static String text(Map<String, List<String>> words, String key) {
    return Objects.requireNonNull(words.get(key), key).get(0);
  }
}
