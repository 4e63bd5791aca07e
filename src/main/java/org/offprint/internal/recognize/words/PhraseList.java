package org.offprint.internal.recognize.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds phrases in texts. Both are folded, as by {@link Tokens#fold}. */
public final class PhraseList {
  /** So many characters of a script that writes no blanks are a phrase, not a part of a word. */
  private static final int FEWEST_UNSPACED = 3;

  private final List<String> longestFirst;
  private final Set<String> all;
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  PhraseList(List<String> phrases) {
    Comparator<String> byLength = Comparator.comparingInt(phrase -> -phrase.length());
    this.longestFirst = phrases.stream().sorted(byLength).toList();
    all = new HashSet<>(phrases);
    for (String phrase : phrases) {
      byFirstWord.computeIfAbsent(firstWord(phrase, 0), word -> new ArrayList<>()).add(phrase);
    }
    byFirstWord.values().forEach(list -> list.sort(byLength));
  }

  /** The phrases, the longest first. */
  public List<String> longestFirst() {
    return longestFirst;
  }

  /** A pattern, without a group, of all phrases as they are written. */
  public String pattern() {
    return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Whether a text is one of the phrases, as {@link Tokens#fold} writes it. */
  public boolean matches(String text) {
    return matchesFolded(Tokens.fold(text));
  }

  /** Whether a folded text is one of the phrases. */
  public boolean matchesFolded(String folded) {
    return all.contains(folded);
  }

  /** The longest phrase that a folded text opens with, ending at the end of a word. */
  public Optional<String> opening(String folded) {
    return at(folded, 0);
  }

  /** Where a folded text has one of the phrases as whole words, or -1. */
  public int indexIn(String folded) {
    int at = 0;
    while (at >= 0 && at < folded.length()) {
      if (at(folded, at).isPresent()) {
        return at;
      }
      int blank = folded.indexOf(' ', at);
      at = blank < 0 ? -1 : blank + 1;
    }
    return -1;
  }

  /** The longest phrase that stands at a place of a folded text. */
  public Optional<String> at(String folded, int place) {
    for (String phrase : byFirstWord.getOrDefault(firstWord(folded, place), List.of())) {
      if (opens(folded, phrase, place)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static boolean opens(String folded, String phrase, int at) {
    int end = at + phrase.length();
    return folded.startsWith(phrase, at)
        && (end == folded.length()
            || !Character.isLetterOrDigit(folded.charAt(end))
            || isWholeUnspaced(phrase));
  }

  /** Whether a phrase needs no mark after it: short ones may be a part of another word. */
  private static boolean isWholeUnspaced(String phrase) {
    return phrase.length() >= FEWEST_UNSPACED
        && Tokens.isUnspaced(phrase.charAt(phrase.length() - 1));
  }

  /**
   * Up to the first character that is not a letter or digit, so that "by:" is found under "by"; of
   * a script that writes no blanks one character.
   */
  private static String firstWord(String folded, int from) {
    int to = from;
    while (to < folded.length()
        && Character.isLetterOrDigit(folded.charAt(to))
        && !Tokens.isUnspaced(folded.charAt(to))) {
      to++;
    }
    boolean unspaced = to == from && to < folded.length() && Tokens.isUnspaced(folded.charAt(to));
    return folded.substring(from, unspaced ? to + 1 : to);
  }
}
