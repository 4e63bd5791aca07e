package org.offprint.internal.recognize.words;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the words of languages as {@link PackedWords} reads them. */
final class WordPacker {
  private static final String TAB = "\t";

  private final Languages languages;

  private WordPacker(Languages languages) {
    this.languages = languages;
  }

  static byte[] pack(Languages languages) throws IOException {
    return new WordPacker(languages).file();
  }

  private byte[] file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream places = new DataOutputStream(bytes);
    StringBuilder sections = new StringBuilder();
    for (Words section : Words.values()) {
      places.writeInt(2 * Words.values().length + sections.length());
      append(section, sections);
    }
    places.writeChars(sections.toString());
    return bytes.toByteArray();
  }

  private void append(Words section, StringBuilder packed) {
    StringBuilder rows = new StringBuilder();
    // Of a phrase that several languages have, the first place is as good as any.
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Language language : languages.list()) {
      for (WordRow row : language.lines(section)) {
        rows.append(language.tag()).append(TAB).append(row.key()).append(TAB);
        for (String phrase : row.phrases()) {
          places.putIfAbsent(phrase, rows.length());
          rows.append(phrase).append(';');
        }
        rows.setCharAt(rows.length() - 1, '\n');
      }
    }
    packed.append(number(rows.length())).append(rows);
    appendPhrases(places, packed);
  }

  private static void appendPhrases(Map<String, Integer> places, StringBuilder packed) {
    List<String> phrases =
        places.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(phrase -> PhraseList.pair(phrase, 0))
                    .thenComparing(Comparator.comparingInt(String::length).reversed())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    BitSet pairs = new BitSet();
    StringBuilder firsts = new StringBuilder();
    for (int i = 0; i < phrases.size(); i++) {
      int pair = PhraseList.pair(phrases.get(i), 0);
      if (!pairs.get(pair)) {
        pairs.set(pair);
        firsts.append(number(i));
      }
    }
    packed.append(number(phrases.size()));
    packed.append(number(phrases.stream().mapToInt(String::length).max().orElse(0)));
    for (int i = 0; i < PhraseList.PAIRS; i += Long.SIZE) {
      long[] bits = pairs.get(i, i + Long.SIZE).toLongArray();
      for (int shift = Long.SIZE - Character.SIZE; shift >= 0; shift -= Character.SIZE) {
        packed.append((char) (bits.length == 0 ? 0 : bits[0] >>> shift));
      }
    }
    packed.append(firsts).append(number(phrases.size()));
    phrases.forEach(phrase -> packed.append(number(places.get(phrase))));
    phrases.forEach(phrase -> packed.append(number(phrase.length())));
  }

  private static char number(int number) {
    if (number > Character.MAX_VALUE) {
      throw new IllegalStateException(number + " is too large for this file");
    }
    return (char) number;
  }
}
