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
import org.offprint.internal.character.UnspacedScripts;

/** Finds phrases in texts. Both are folded, as by {@link Tokens#fold}. */
public final class PhraseList {
  /**
   * Text of at least this many characters in a script without spaces is a phrase, not a part of a
   * word. At 1, 3 of 1,009 pages and texts change; at 6, none.
   */
  private static final int FEWEST_UNSPACED = 3;

  /**
   * How many pairs of characters are told apart, as bits: 128 bytes a list, and most words of a
   * text begin with none of its pairs.
   */
  private static final int MOST_PAIRS = 1023;

  private final List<String> longestFirst;
  private final Set<String> all;
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** A bit for each pair of characters that a phrase begins with, of {@link #pair}. */
  private final long[] openings = new long[(MOST_PAIRS + 1) / Long.SIZE];

  PhraseList(List<String> phrases) {
    Comparator<String> byLength = Comparator.comparingInt(phrase -> -phrase.length());
    this.longestFirst = phrases.stream().sorted(byLength).toList();
    all = new HashSet<>(phrases);
    for (String phrase : phrases) {
      byFirstWord.computeIfAbsent(firstWord(phrase, 0), word -> new ArrayList<>()).add(phrase);
      int pair = pair(phrase, 0);
      openings[pair / Long.SIZE] |= 1L << pair;
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
      int space = folded.indexOf(' ', at);
      at = space < 0 ? -1 : space + 1;
    }
    return -1;
  }

  /** The longest phrase that stands at a place of a folded text. */
  public Optional<String> at(String folded, int place) {
    if (!mayOpen(folded, place)) {
      return Optional.empty();
    }
    for (String phrase : byFirstWord.getOrDefault(firstWord(folded, place), List.of())) {
      if (opens(folded, phrase, place)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private boolean mayOpen(String folded, int place) {
    int pair = pair(folded, place);
    return (openings[pair / Long.SIZE] & 1L << pair) != 0;
  }

  /**
   * A number for the two characters at a place, of which the second is left out unless it belongs
   * to the first word: what follows a phrase of one character may be anything.
   */
  private static int pair(String folded, int place) {
    if (place >= folded.length()) {
      return 0;
    }
    char first = folded.charAt(place);
    char second = place + 1 < folded.length() ? folded.charAt(place + 1) : ' ';
    boolean word = Character.isLetterOrDigit(first) && Character.isLetterOrDigit(second);
    boolean spaced = !UnspacedScripts.have(first) && !UnspacedScripts.have(second);
    return (first * 37 + (word && spaced ? second : 0)) & MOST_PAIRS;
  }

  private static boolean opens(String folded, String phrase, int at) {
    int end = at + phrase.length();
    return folded.startsWith(phrase, at)
        && (end == folded.length()
            || !Character.isLetterOrDigit(folded.charAt(end))
            || isWholeUnspaced(phrase));
  }

  /** Whether a phrase needs no word boundary after it: short ones may be a part of another word. */
  private static boolean isWholeUnspaced(String phrase) {
    return phrase.length() >= FEWEST_UNSPACED
        && UnspacedScripts.have(phrase.charAt(phrase.length() - 1));
  }

  /**
   * Up to the first character that is not a letter or digit, so that "by:" is found under "by"; one
   * character in a script without spaces.
   */
  private static String firstWord(String folded, int from) {
    int to = from;
    while (to < folded.length()
        && Character.isLetterOrDigit(folded.charAt(to))
        && !UnspacedScripts.have(folded.charAt(to))) {
      to++;
    }
    boolean unspaced =
        to == from && to < folded.length() && UnspacedScripts.have(folded.charAt(to));
    return folded.substring(from, unspaced ? to + 1 : to);
  }
}
