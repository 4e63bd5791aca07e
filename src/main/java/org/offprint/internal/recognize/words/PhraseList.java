package org.offprint.internal.recognize.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.offprint.internal.character.UnspacedScripts;

/**
 * Finds phrases in texts. Both are folded, as by {@link Tokens#fold}.
 *
 * <p>The phrases are looked up where they are packed, in the rows of their section: none is copied.
 * Packed are, in numbers of 16 bits, how many there are and how long the longest one is; {@value
 * #PAIRS} bits, the upper ones first, for the pairs of characters that phrases begin with; for each
 * of these pairs the number of its first phrase, and for the end how many phrases there are; where
 * in the rows each phrase stands; and how long it is. They are in the order of their pairs, and
 * those of a pair the longest first.
 */
public final class PhraseList {
  /**
   * How many pairs of characters are told apart, as bits: 128 bytes a list, and most words of a
   * text begin with none of its pairs.
   */
  static final int PAIRS = 1024;

  /**
   * Text of at least this many characters in a script without spaces is a phrase, not a part of a
   * word. At 1, 3 of 1,009 pages and texts change; at 6, none.
   */
  private static final int FEWEST_UNSPACED = 3;

  private static final char ASCII_END = '\u0080';

  private final char[] packed;
  private final int rows;
  private final int longest;

  /** A bit for each pair of characters that a phrase begins with, of {@link #pair}. */
  private final long[] openings = new long[PAIRS / Long.SIZE];

  /** For each of these numbers how many bits the ones before it have. */
  private final int[] before = new int[openings.length];

  // Where the numbers of first phrases, the places and the lengths begin.
  private final int firsts;
  private final int places;
  private final int lengths;

  /**
   * @param packed holds them
   * @param rows where the rows begin
   * @param at where the phrases begin
   */
  PhraseList(char[] packed, int rows, int at) {
    this.packed = packed;
    this.rows = rows;
    int phrases = packed[at];
    longest = packed[at + 1];
    int next = at + 2;
    int pairs = 0;
    for (int i = 0; i < openings.length; i++) {
      for (int bits = 0; bits < Long.SIZE; bits += Character.SIZE) {
        openings[i] = openings[i] << Character.SIZE | packed[next];
        next++;
      }
      before[i] = pairs;
      pairs += Long.bitCount(openings[i]);
    }
    firsts = next;
    places = firsts + pairs + 1;
    lengths = places + phrases;
  }

  /** The phrases, the longest first; read out anew each time. */
  public List<String> longestFirst() {
    List<String> phrases = new ArrayList<>();
    for (LanguageWords language : LanguageWords.read(new String(packed, rows, packed[rows - 1]))) {
      phrases.addAll(language.phrases());
    }
    List<String> sorted = new ArrayList<>();
    for (int length = longest; length > 0; length--) {
      for (String phrase : phrases) {
        if (phrase.length() == length) {
          sorted.add(phrase);
        }
      }
    }
    return sorted;
  }

  /** A pattern, without a group, of all phrases as they are written. */
  public String pattern() {
    StringJoiner pattern = new StringJoiner("|");
    for (String phrase : longestFirst()) {
      pattern.add(Pattern.quote(phrase));
    }
    return pattern.toString();
  }

  /** Whether a text is one of the phrases, as {@link Tokens#fold} writes it. */
  public boolean matches(String text) {
    return matchesFolded(Tokens.fold(text));
  }

  /** Whether a folded text is one of the phrases. */
  public boolean matchesFolded(String folded) {
    if (folded.length() > longest) {
      return false;
    }
    int pair = pair(folded, 0);
    if (!opensOne(pair)) {
      return false;
    }
    int first = first(pair);
    for (int i = packed[first]; i < packed[first + 1]; i++) {
      if (packed[lengths + i] == folded.length() && stands(i, folded, 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text, which need not be folded, may open with one of the phrases, by its first two
   * characters: false only where none does.
   */
  public boolean mayOpen(String text) {
    return mayOpen(text, 0);
  }

  /** The same of what a text has from a place on; a reference to a character may be any. */
  public boolean mayOpen(String text, int at) {
    if (text.length() - at < 2) {
      return true;
    }
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    boolean plain = isPlain(first) && (isPlain(second) || second == ' ');
    return !plain || opensOne(pair(Character.toLowerCase(first), Character.toLowerCase(second)));
  }

  private static boolean isPlain(char c) {
    return c < ASCII_END && Character.isLetterOrDigit(c);
  }

  /** The longest phrase that a folded text opens with, ending at the end of a word. */
  public Optional<String> opening(String folded) {
    return at(folded, 0);
  }

  /** Where a folded text has one of the phrases as whole words, or -1. */
  public int indexIn(String folded) {
    int at = 0;
    while (at >= 0 && at < folded.length()) {
      if (endAt(folded, at) >= 0) {
        return at;
      }
      int space = folded.indexOf(' ', at);
      at = space < 0 ? -1 : space + 1;
    }
    return -1;
  }

  /** The longest phrase that stands at a place of a folded text. */
  public Optional<String> at(String folded, int place) {
    int end = endAt(folded, place);
    return end < 0 ? Optional.empty() : Optional.of(folded.substring(place, end));
  }

  /** Where the longest phrase that stands at a place of a folded text ends, or -1. */
  private int endAt(String folded, int place) {
    int pair = pair(folded, place);
    if (!opensOne(pair)) {
      return -1;
    }
    int first = first(pair);
    for (int i = packed[first]; i < packed[first + 1]; i++) {
      int end = place + packed[lengths + i];
      if (end <= folded.length() && stands(i, folded, place) && isWhole(folded, place, end)) {
        return end;
      }
    }
    return -1;
  }

  private boolean opensOne(int pair) {
    return (openings[pair / Long.SIZE] & 1L << pair) != 0;
  }

  /** Where the number of the first phrase with a pair is packed, which some phrase has. */
  private int first(int pair) {
    long lower = openings[pair / Long.SIZE] & (1L << pair) - 1;
    return firsts + before[pair / Long.SIZE] + Long.bitCount(lower);
  }

  /**
   * A number for the two characters at a place, of which the second is left out unless it belongs
   * to the first word: what follows a phrase of one character may be anything.
   */
  static int pair(String folded, int place) {
    if (place >= folded.length()) {
      return 0;
    }
    char first = folded.charAt(place);
    char second = place + 1 < folded.length() ? folded.charAt(place + 1) : ' ';
    return pair(first, second);
  }

  private static int pair(char first, char second) {
    boolean word = Character.isLetterOrDigit(first) && Character.isLetterOrDigit(second);
    boolean spaced = !UnspacedScripts.have(first) && !UnspacedScripts.have(second);
    return (first * 37 + (word && spaced ? second : 0)) & PAIRS - 1;
  }

  /** Whether a text that is long enough has a phrase at a place. */
  private boolean stands(int phrase, String folded, int place) {
    int from = rows + packed[places + phrase];
    int length = packed[lengths + phrase];
    for (int i = 0; i < length; i++) {
      if (packed[from + i] != folded.charAt(place + i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a phrase ends where a word does. It need not if its script has no spaces, unless it is
   * so short that it may be a part of another word.
   */
  private static boolean isWhole(String folded, int from, int end) {
    return end == folded.length()
        || !Character.isLetterOrDigit(folded.charAt(end))
        || (end - from >= FEWEST_UNSPACED && UnspacedScripts.have(folded.charAt(end - 1)));
  }
}
