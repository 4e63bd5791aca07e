package org.offprint.internal.recognize.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a language has in a section.
 *
 * @param tag its BCP 47 tag, or {@code all} for what belongs to all languages
 * @param rows the lines of the section
 */
public record LanguageWords(String tag, List<WordRow> rows) {
  // In packed rows.
  private static final char END_OF_ROW = '\n';
  private static final char END_OF_FIELD = '\t';
  private static final char BETWEEN_PHRASES = ';';

  /** The phrases, in the order of the file. */
  public List<String> phrases() {
    List<String> phrases = new ArrayList<>();
    for (WordRow row : rows) {
      phrases.addAll(row.phrases());
    }
    return phrases;
  }

  /** The phrases by their keys, in the order of the file. */
  public Map<String, List<String>> byKey() {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    for (WordRow row : rows) {
      byKey.put(row.key(), row.phrases());
    }
    return byKey;
  }

  /**
   * Reads the packed rows of a section: each is a line that holds the tag of the language, the key,
   * which may be empty, and the phrases; tabs stand behind the first two, semicolons between
   * phrases.
   */
  static List<LanguageWords> read(String packed) {
    List<LanguageWords> languages = new ArrayList<>();
    List<WordRow> rows = List.of();
    String last = "";
    for (int at = 0; at < packed.length(); at = packed.indexOf(END_OF_ROW, at) + 1) {
      int tag = packed.indexOf(END_OF_FIELD, at);
      int key = packed.indexOf(END_OF_FIELD, tag + 1);
      if (!packed.startsWith(last, at) || last.length() != tag - at) {
        last = packed.substring(at, tag);
        rows = new ArrayList<>();
        languages.add(new LanguageWords(last, rows));
      }
      String phrases = packed.substring(key + 1, packed.indexOf(END_OF_ROW, key));
      rows.add(new WordRow(packed.substring(tag + 1, key), split(phrases)));
    }
    return List.copyOf(languages);
  }

  private static List<String> split(String packed) {
    List<String> phrases = new ArrayList<>();
    int from = 0;
    for (int to = packed.indexOf(BETWEEN_PHRASES); to >= 0; ) {
      phrases.add(packed.substring(from, to));
      from = to + 1;
      to = packed.indexOf(BETWEEN_PHRASES, from);
    }
    phrases.add(packed.substring(from));
    return List.copyOf(phrases);
  }
}
