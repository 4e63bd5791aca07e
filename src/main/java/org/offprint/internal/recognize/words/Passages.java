package org.offprint.internal.recognize.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.character.Characters;

/**
 * Finds which short texts occur, word for word, inside longer ones. Punctuation, case and white
 * space do not count. Places are looked up by the first words, so that the time grows with the
 * texts and not with the number of pairs. Not safe for use by several threads.
 */
public final class Passages {
  /**
   * A passage with fewer is a phrase, which may come again by chance. At 3, 656 of 1,009 pages and
   * texts change; at 12, 44.
   */
  private static final int FEWEST_WORDS = 6;

  /**
   * A text with more is a paragraph, and none that is looked for. At 30, 6 of 1,009 pages and texts
   * change; at 120, none.
   */
  private static final int MOST_WORDS = 60;

  /** How many first words look a passage up: fewer than the shortest has. */
  private static final int KEY_WORDS = 5;

  /**
   * A text that repeats all of another is its copy, not a passage of it. At 2, 33 of 1,009 pages
   * and texts change; at 8, 18.
   */
  private static final int FEWEST_MORE = 4;

  /**
   * Beyond this number, texts with the same opening are not distinguished. At 2, 4 of 1,009 pages
   * and texts change; at 8, none.
   */
  private static final int MOST_ALIKE = 4;

  /** From Knuth's random number generator for MMIX. */
  private static final long FACTOR = 0x5851F42D4C957F2DL;

  /**
   * What the first of the words of a key is multiplied by when it leaves: once for each of them.
   */
  private static final long LEADING = FACTOR * FACTOR * FACTOR * FACTOR * FACTOR;

  private final Map<Long, List<Passage>> byOpening = new HashMap<>();

  /** A bit for the key of each opening: for most places of a text, checking it is enough. */
  private long keys;

  /** The words of the text that was read last; longer than they are many. */
  private long[] read = new long[64];

  private int count;

  /** A short text: its number and the words it is made of. */
  private record Passage(int number, long[] words) {}

  /**
   * Adds a short text that may stand in a longer one.
   *
   * @param number what to call it
   * @param text the text; one of fewer than 6 or more than 60 words is not looked for
   */
  public void add(int number, String text) {
    int about = Tokens.count(text);
    if (about < FEWEST_WORDS || about > MOST_WORDS) {
      return;
    }
    read(text);
    if (count < FEWEST_WORDS) {
      return;
    }
    long[] words = Arrays.copyOf(read, count);
    long opening = key(words);
    keys |= bit(opening);
    List<Passage> alike = byOpening.get(opening);
    if (alike == null) {
      alike = new ArrayList<>(1);
      byOpening.put(opening, alike);
    }
    if (alike.size() < MOST_ALIKE) {
      alike.add(new Passage(number, words));
    }
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return byOpening.isEmpty();
  }

  /**
   * The numbers of the short texts that stand inside a longer one, in the order of their places.
   */
  public List<Integer> in(String text) {
    List<Integer> found = new ArrayList<>();
    read(text);
    long key = count < FEWEST_WORDS ? 0 : key(read);
    for (int at = 0; at + FEWEST_WORDS <= count; at++) {
      long here = key;
      key = key * FACTOR - read[at] * LEADING + read[at + KEY_WORDS];
      if ((keys & bit(here)) == 0) {
        continue;
      }
      for (Passage passage : byOpening.getOrDefault(here, List.of())) {
        int to = at + passage.words.length;
        boolean longer = count >= passage.words.length + FEWEST_MORE;
        if (longer
            && to <= count
            && Arrays.equals(read, at, to, passage.words, 0, passage.words.length)) {
          found.add(passage.number);
        }
      }
    }
    return found;
  }

  /** A number for the first words; that of those one place on follows from it. */
  private static long key(long[] words) {
    long key = 0;
    for (int i = 0; i < KEY_WORDS; i++) {
      key = key * FACTOR + words[i];
    }
    return key;
  }

  private static long bit(long key) {
    return 1L << (key * FACTOR >>> Long.SIZE - 6);
  }

  /** Reads a number for each word of a text, made of its letters and digits. */
  private void read(String text) {
    count = 0;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        word = (word + c) * FACTOR + 1;
      } else if (c != ' ' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        word = (word + Character.toLowerCase(c)) * FACTOR + 1;
      } else if (word != 0 && Characters.isSpace(c)) {
        if (count == read.length) {
          read = Arrays.copyOf(read, count * 2);
        }
        read[count++] = word;
        word = 0;
      }
    }
  }
}
