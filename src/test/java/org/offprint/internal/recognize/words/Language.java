package org.offprint.internal.recognize.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a language.
 *
 * @param tag its BCP 47 tag, or {@code all} for what belongs to all languages
 * @param rows the lines of its sections
 */
record Language(String tag, Map<Words, List<WordRow>> rows) {
  /** The sections that it has, in their order. */
  public Set<Words> sections() {
    return rows.keySet();
  }

  /** Whether it has a section. */
  public boolean has(Words section) {
    return rows.containsKey(section);
  }

  /** The phrases of a section, in the order of the file; none if the language has no such. */
  public List<String> phrases(Words section) {
    List<String> phrases = new ArrayList<>();
    lines(section).forEach(row -> phrases.addAll(row.phrases()));
    return phrases;
  }

  /** The lines of a section. */
  public List<WordRow> lines(Words section) {
    return rows.getOrDefault(section, List.of());
  }

  /** The phrases of a section by their keys, in the order of the file. */
  public Map<String, List<String>> byKey(Words section) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    lines(section).forEach(row -> byKey.put(row.key(), row.phrases()));
    return byKey;
  }
}
