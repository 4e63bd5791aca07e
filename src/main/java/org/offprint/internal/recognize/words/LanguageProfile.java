package org.offprint.internal.recognize.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What identifies a language: its stop words, and its letters or its script. */
final class LanguageProfile {
  private final String tag;
  private final Set<String> stopWords;
  private final Set<String> foreignWords;
  private final Set<Character> letters = new HashSet<>();
  private final Set<UnicodeScript> ownScripts = EnumSet.noneOf(UnicodeScript.class);
  private final UnicodeScript script;

  private LanguageProfile(Language language) {
    tag = language.tag();
    stopWords = Set.copyOf(language.phrases(Words.STOP_WORDS));
    foreignWords = Set.copyOf(language.phrases(Words.FOREIGN_WORDS));
    language.phrases(Words.LETTERS).forEach(letter -> letters.add(letter.charAt(0)));
    language
        .phrases(Words.SCRIPTS)
        .forEach(script -> ownScripts.add(UnicodeScript.forName(script)));
    script = letters.stream().findFirst().map(UnicodeScript::of).orElse(UnicodeScript.LATIN);
  }

  /** What identifies a language; empty if its file does not say. */
  static Optional<LanguageProfile> of(Language language) {
    boolean known = language.has(Words.STOP_WORDS) || language.has(Words.SCRIPTS);
    return known ? Optional.of(new LanguageProfile(language)) : Optional.empty();
  }

  String tag() {
    return tag;
  }

  /** How many letters of a text are of scripts that identify this language. */
  int inOwnScript(WordCensus census) {
    if (ownScripts.isEmpty()) {
      return 0;
    }
    return letters(census, letter -> ownScripts.contains(UnicodeScript.of(letter)));
  }

  /** How many letters of a text are of the script of this language, but not among its letters. */
  int foreignLetters(WordCensus census) {
    return letters(
        census, letter -> !letters.contains(letter) && UnicodeScript.of(letter) == script);
  }

  /** How many letters of a text are of this language and not a to z. */
  int furtherLetters(WordCensus census) {
    return letters(census, letters::contains);
  }

  /** How many words of a text are stop words of this language. */
  int hits(WordCensus census) {
    return stopWords.stream().mapToInt(census::count).sum();
  }

  /** How many words of a text are stop words of languages that are similar to this one. */
  int foreignWords(WordCensus census) {
    return foreignWords.stream().mapToInt(census::count).sum();
  }

  /** How many words of a text are stop words of this language and not of another. */
  int hitsBeside(LanguageProfile other, WordCensus census) {
    return stopWords.stream()
        .filter(word -> !other.stopWords.contains(word))
        .mapToInt(census::count)
        .sum();
  }

  private static int letters(WordCensus census, Predicate<Character> which) {
    int sum = 0;
    for (Map.Entry<Character, Integer> entry : census.furtherLetters().entrySet()) {
      sum += which.test(entry.getKey()) ? entry.getValue() : 0;
    }
    return sum;
  }
}
