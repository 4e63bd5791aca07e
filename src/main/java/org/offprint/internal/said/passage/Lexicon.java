package org.offprint.internal.said.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.LanguageWords;

/** What the words of one language are, from its file; read when its first article comes. */
public final class Lexicon {
  /** Shorter words are no ends of compounds: many words end in the letters of "rat". */
  private static final int SHORTEST_END = 4;

  /** The kinds that the end of a compound gives to the whole. */
  private static final int ENDS =
      Kind.ROLE.bit() | Kind.WOMAN.bit() | Kind.BODY.bit() | Kind.DOCUMENT.bit() | Kind.WORK.bit();

  /** In characters; the first part of a compound is no shorter. */
  private static final int FIRST_PART = 3;

  /** In characters; a longer string is no word of the language. */
  private static final int LONGEST_WORD = 60;

  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  private final Map<String, Integer> kinds = new HashMap<>();

  /** Those that compounds end in, by a hash of their characters from the last one. */
  private @Nullable String[] ends = new String[0];

  /** Those of several words, by the first. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private final boolean knowsSpeech;
  private final boolean verbSecond;

  /** A phrase of several words. */
  public record Phrase(List<String> words, Kind kind) {}

  private Lexicon(String language) {
    for (Kind kind : Kind.values()) {
      Optional<LanguageWords> words = kind.words().of(language);
      if (words.isPresent()) {
        for (String phrase : words.get().phrases()) {
          add(phrase, kind);
        }
      }
    }
    knowsSpeech = has(Kind.VERB);
    verbSecond = has(Kind.AUXILIARY);
    if (verbSecond) {
      ends = ends(kinds);
    }
  }

  private static @Nullable String[] ends(Map<String, Integer> kinds) {
    @Nullable String[] table = new String[Integer.highestOneBit(kinds.size()) * 4];
    for (Map.Entry<String, Integer> entry : kinds.entrySet()) {
      String word = entry.getKey();
      if (word.length() >= SHORTEST_END && (entry.getValue() & ENDS) != 0) {
        int hash = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
          hash = Vocabulary.hash(hash, word.charAt(i));
        }
        int place = hash & table.length - 1;
        while (table[place] != null) {
          place = place + 1 & table.length - 1;
        }
        table[place] = word;
      }
    }
    return table;
  }

  private void add(String phrase, Kind kind) {
    if (phrase.indexOf(' ') < 0) {
      kinds.put(phrase, kinds.getOrDefault(phrase, 0) | kind.bit());
      return;
    }
    List<String> words = List.of(phrase.split(" "));
    List<Phrase> alike = phrases.get(words.get(0));
    if (alike == null) {
      alike = new ArrayList<>();
      phrases.put(words.get(0), alike);
    }
    alike.add(new Phrase(words, kind));
  }

  /**
   * The words of a language.
   *
   * @param language the primary subtag of its tag
   */
  public static Lexicon of(String language) {
    Lexicon known = READ.get(language);
    if (known == null) {
      known = new Lexicon(language);
      READ.put(language, known);
    }
    return known;
  }

  /** Whether the language has words that give quotations to sources. */
  public boolean knowsSpeech() {
    return knowsSpeech;
  }

  /** Whether the verb is the second part of a sentence, whatever the first is. */
  public boolean isVerbSecond() {
    return verbSecond;
  }

  private boolean has(Kind kind) {
    for (int bits : kinds.values()) {
      if ((bits & kind.bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The kinds of a folded word, as bits; of a compound, some of those of its end. */
  public int kinds(String word) {
    if (word.length() > LONGEST_WORD) {
      return 0;
    }
    Integer known = kinds.get(word);
    if (known != null) {
      return known;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen >= 0) {
      return kinds.getOrDefault(word.substring(hyphen + 1), 0) & ENDS;
    }
    return verbSecond ? kindsOfEnd(word) : 0;
  }

  /** Those of the longest word that a compound ends in. */
  private int kindsOfEnd(String word) {
    String longest = null;
    int hash = 0;
    for (int i = word.length() - 1; i >= FIRST_PART; i--) {
      hash = Vocabulary.hash(hash, word.charAt(i));
      if (word.length() - i >= SHORTEST_END) {
        String end = end(hash, word, i);
        longest = end == null ? longest : end;
      }
    }
    return longest == null ? 0 : kinds.getOrDefault(longest, 0) & ENDS;
  }

  private @Nullable String end(int hash, String word, int from) {
    int place = hash & ends.length - 1;
    for (String end = ends[place]; end != null; end = ends[place]) {
      if (end.length() == word.length() - from && word.endsWith(end)) {
        return end;
      }
      place = place + 1 & ends.length - 1;
    }
    return null;
  }

  /** The phrases of several words that a word begins. */
  public List<Phrase> phrases(String word) {
    return phrases.getOrDefault(word, List.of());
  }
}
