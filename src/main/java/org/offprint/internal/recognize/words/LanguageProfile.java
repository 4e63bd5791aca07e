package org.offprint.internal.recognize.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What identifies a language: its stop words, and its letters or its script. */
final class LanguageProfile {
  private static final List<Words> SECTIONS =
      List.of(Words.STOP_WORDS, Words.FOREIGN_WORDS, Words.LETTERS, Words.SCRIPTS);

  private final String tag;
  private final Set<String> stopWords;
  private final Set<String> foreignWords;
  private final Set<Character> letters = new HashSet<>();
  private final Set<UnicodeScript> ownScripts = EnumSet.noneOf(UnicodeScript.class);
  private final UnicodeScript script;

  private LanguageProfile(String tag, Map<Words, Map<String, List<String>>> known) {
    this.tag = tag;
    stopWords = Set.copyOf(phrases(known, Words.STOP_WORDS));
    foreignWords = Set.copyOf(phrases(known, Words.FOREIGN_WORDS));
    phrases(known, Words.LETTERS).forEach(letter -> letters.add(letter.charAt(0)));
    phrases(known, Words.SCRIPTS).forEach(script -> ownScripts.add(UnicodeScript.forName(script)));
    script = letters.stream().findFirst().map(UnicodeScript::of).orElse(UnicodeScript.LATIN);
  }

  private List<String> phrases(Map<Words, Map<String, List<String>>> known, Words section) {
    return known.get(section).getOrDefault(tag, List.of());
  }

  /** What identifies the languages whose files say so. */
  static List<LanguageProfile> known() {
    Map<Words, Map<String, List<String>>> known = new EnumMap<>(Words.class);
    for (Words section : SECTIONS) {
      Map<String, List<String>> phrases = new LinkedHashMap<>();
      section.byLanguage().forEach(words -> phrases.put(words.tag(), words.phrases()));
      known.put(section, phrases);
    }
    Set<String> tags = new LinkedHashSet<>(known.get(Words.STOP_WORDS).keySet());
    tags.addAll(known.get(Words.SCRIPTS).keySet());
    return tags.stream().map(tag -> new LanguageProfile(tag, known)).toList();
  }

  String tag() {
    return tag;
  }

  Set<String> stopWords() {
    return stopWords;
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
