package org.offprint.internal.recognize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells the language of a text from its small words, or from its script where that decides. It
 * answers only when one language is clearly ahead.
 */
public final class LanguageGuess {
  /** How much of the text is looked at; small words settle the matter long before. */
  private static final int SAMPLE = 20_000;

  private static final int FEWEST_HITS = 12;

  private static final Map<String, String> LANGUAGES_BY_WORD = byWord();

  private LanguageGuess() {}

  /** The BCP 47 tag of the language, or empty if it is not clear. */
  public static Optional<String> of(String text) {
    Map<String, Integer> hits = new TreeMap<>();
    int limit = Math.min(text.length(), SAMPLE);
    int kana = 0;
    int han = 0;
    int hangul = 0;
    int at = 0;
    while (at < limit) {
      int from = at;
      while (at < limit && Character.isLetter(text.charAt(at))) {
        char c = text.charAt(at);
        kana += c >= '\u3040' && c <= '\u30FF' ? 1 : 0;
        han += c >= '\u3400' && c <= '\u9FFF' ? 1 : 0;
        hangul += c >= '\uAC00' && c <= '\uD7A3' ? 1 : 0;
        at++;
      }
      if (at > from && at - from <= 6) {
        String languages = LANGUAGES_BY_WORD.get(text.substring(from, at).toLowerCase(Locale.ROOT));
        if (languages != null) {
          for (String language : languages.split(" ")) {
            hits.merge(language, 1, Integer::sum);
          }
        }
      }
      at++;
    }
    if (kana > FEWEST_HITS) {
      return Optional.of("ja");
    }
    if (hangul > FEWEST_HITS) {
      return Optional.of("ko");
    }
    return han > FEWEST_HITS * 2 ? Optional.of("zh") : ahead(hits);
  }

  private static Optional<String> ahead(Map<String, Integer> hits) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= FEWEST_HITS && most * 4 > second * 5 ? Optional.of(best) : Optional.empty();
  }

  private static Map<String, String> byWord() {
    Map<String, String> languages = new HashMap<>();
    for (Language language : Languages.known().list()) {
      for (String word : language.phrases(Words.STOP_WORDS)) {
        languages.merge(word, language.tag(), (a, b) -> a + ' ' + b);
      }
    }
    return Map.copyOf(languages);
  }
}
