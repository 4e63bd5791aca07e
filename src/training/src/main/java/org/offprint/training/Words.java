package org.offprint.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of texts as the scorer of the corpora counts them. */
final class Words {
  private static final String UNSPACED =
      "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
          + "\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff";
  private static final Pattern WORD =
      Pattern.compile(
          "[" + UNSPACED + "]|[\\w&&[^" + UNSPACED + "]]+", Pattern.UNICODE_CHARACTER_CLASS);

  private Words() {}

  /** The words in lower case; characters of scripts without spaces one by one. */
  static List<String> of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(folded.replace("ß", "ss"));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Some words in a row, from each word on. */
  static List<String> rows(List<String> words, int length) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i + length <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + length)));
    }
    return rows;
  }

  /** How often each word is there. */
  static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** How many words two bags share. */
  static int common(Map<String, Integer> one, Map<String, Integer> other) {
    int common = 0;
    for (Map.Entry<String, Integer> entry : one.entrySet()) {
      common += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
    }
    return common;
  }
}
