package org.offprint.internal.said.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.Words;

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

  /** That of a language without words of speech, however pages may call it. */
  private static final Lexicon UNKNOWN = new Lexicon("");

  /** The languages that have such words. */
  private static final Set<String> SPOKEN =
      Kind.VERB.words().byLanguage().stream()
          .map(LanguageWords::tag)
          .collect(Collectors.toUnmodifiableSet());

  /** Those of these languages that were asked for. */
  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  private final WordKinds kinds;

  /** Those that compounds end in, their characters from the last one. */
  private final WordKinds ends;

  /** Those of several words, by the first. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private final boolean knowsSpeech;
  private final boolean verbSecond;
  private final boolean dropsPronouns;
  private final boolean hasArticles;
  private boolean elides;
  private boolean joinsPronouns;

  /** A phrase of several words. */
  public record Phrase(List<String> words, Kind kind) {}

  private Lexicon(String language) {
    Map<String, Integer> all = new HashMap<>();
    for (Kind kind : Kind.values()) {
      Optional<LanguageWords> words = kind.words().of(language);
      if (words.isPresent()) {
        for (String phrase : words.get().phrases()) {
          add(phrase, kind, all);
        }
      }
    }
    kinds = new WordKinds(all);
    knowsSpeech = has(Kind.VERB, all);
    verbSecond = has(Kind.AUXILIARY, all);
    dropsPronouns = Words.DROPPED_PRONOUNS.of(language).isPresent();
    hasArticles = has(Kind.ARTICLE, all);
    ends = new WordKinds(verbSecond ? ends(all) : Map.of());
  }

  private static Map<String, Integer> ends(Map<String, Integer> kinds) {
    Map<String, Integer> ends = new HashMap<>();
    for (Map.Entry<String, Integer> entry : kinds.entrySet()) {
      String word = entry.getKey();
      if (word.length() >= SHORTEST_END && (entry.getValue() & ENDS) != 0) {
        ends.put(new StringBuilder(word).reverse().toString(), entry.getValue() & ENDS);
      }
    }
    return ends;
  }

  private void add(String phrase, Kind kind, Map<String, Integer> all) {
    if (phrase.indexOf(' ') < 0) {
      elides |= phrase.charAt(phrase.length() - 1) == '\'';
      joinsPronouns |= (kind.bit() & Kind.PRONOUNS) != 0 && phrase.indexOf('-') > 0;
      all.merge(phrase, kind.bit(), (before, more) -> before | more);
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

  /** The primary subtag of a BCP 47 tag, in lower case. */
  public static String subtag(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }

  /**
   * The words of a language.
   *
   * @param language the primary subtag of its tag
   */
  public static Lexicon of(String language) {
    Lexicon known = READ.get(language);
    if (known == null && SPOKEN.contains(language)) {
      known = new Lexicon(language);
      READ.put(language, known);
    }
    return known == null ? UNKNOWN : known;
  }

  /** Whether the language has words that give quotations to sources. */
  public boolean knowsSpeech() {
    return knowsSpeech;
  }

  /** Whether the verb is the second part of a sentence, whatever the first is. */
  public boolean isVerbSecond() {
    return verbSecond;
  }

  /** Whether a verb says who is meant without a pronoun: dijo. */
  public boolean dropsPronouns() {
    return dropsPronouns;
  }

  /** Whether nouns have articles, so that one without is no subject. */
  public boolean hasArticles() {
    return hasArticles;
  }

  /** Whether small words lose their end before a vowel: l'eau. */
  boolean elides() {
    return elides;
  }

  /** Whether hyphens join pronouns to the verbs before them: dit-elle. */
  boolean joinsPronouns() {
    return joinsPronouns;
  }

  /** Whether it is listed as a pronoun that speaks. */
  boolean isPronoun(String word) {
    return (kinds.of(word, word.hashCode()) & Kind.PRONOUNS) != 0;
  }

  private static boolean has(Kind kind, Map<String, Integer> kinds) {
    for (int bits : kinds.values()) {
      if ((bits & kind.bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The kinds of a folded word, as bits; of a compound, some of those of its end. */
  public int kinds(String word) {
    return kinds(word, word.hashCode());
  }

  /** The same of a word whose hash is known, which is that of a string. */
  int kinds(String word, int hash) {
    if (word.length() > LONGEST_WORD) {
      return 0;
    }
    int known = kinds.of(word, hash);
    if (known != 0) {
      return known;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen >= 0) {
      String end = word.substring(hyphen + 1);
      int ofEnd = kinds.of(end, end.hashCode()) & ENDS;
      return ofEnd != 0 || !verbSecond ? ofEnd : kindsOfEnd(end);
    }
    return verbSecond ? kindsOfEnd(word) : 0;
  }

  /** Those of the longest word that a compound ends in. */
  private int kindsOfEnd(String word) {
    int longest = 0;
    int hash = 0;
    for (int i = word.length() - 1; i >= FIRST_PART; i--) {
      hash = Vocabulary.hash(hash, word.charAt(i));
      if (word.length() - i >= SHORTEST_END) {
        int end = ends.ofReversed(word, i, hash);
        longest = end == 0 ? longest : end;
      }
    }
    return longest;
  }

  /** The phrases of several words that a word begins. */
  public List<Phrase> phrases(String word) {
    return phrases.getOrDefault(word, List.of());
  }
}
