package org.offprint.internal.html.body.score;

import org.offprint.internal.recognize.profile.TextProfile;

/** The words of a text, to count how many of them another text shares. */
final class WordBag {
  /** 2⁶⁴ divided by the golden ratio, as in Knuth's multiplicative hashing. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] words;
  private final int[] seenAt;
  private int size;
  private int asked;

  /** The words of a text that was just read. */
  WordBag(TextProfile profile) {
    int capacity = Integer.highestOneBit(Math.max(8, 2 * profile.words())) * 2;
    words = new long[capacity];
    seenAt = new int[capacity];
    for (int i = 0; i < profile.words(); i++) {
      int at = place(profile.word(i));
      size += words[at] == 0 ? 1 : 0;
      words[at] = profile.word(i);
    }
  }

  private int place(long word) {
    int at = (int) (word * MIX >>> Integer.SIZE) & words.length - 1;
    while (words[at] != 0 && words[at] != word) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }

  /**
   * How many words a text that was just read shares with these, by Dice's coefficient, per mille.
   */
  int alike(TextProfile profile) {
    int other = profile.words();
    // Texts of very different lengths are never similar.
    if (size == 0 || other < size / 2 || other > 3 * size) {
      return 0;
    }
    asked++;
    int common = 0;
    for (int i = 0; i < other; i++) {
      int at = place(profile.word(i));
      if (words[at] != 0 && seenAt[at] != asked) {
        seenAt[at] = asked;
        common++;
      }
    }
    return PerMille.of(2L * common, size + other);
  }
}
