package org.offprint.internal.html.body.score;

/** All sequences of three words in a text, to measure how much of another text occurs in it. */
final class WordTrigrams {
  /** The value for a text of fewer than three words. */
  static final int TOO_SHORT = -500;

  // The 64-bit prime of the hash FNV-1a, and 2⁶⁴ divided by the golden ratio.
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] rows;

  /** The trigrams of a text that was just read. */
  WordTrigrams(TextProfile profile) {
    rows = new long[Integer.highestOneBit(Math.max(8, 2 * profile.words())) * 2];
    for (int i = 2; i < profile.words(); i++) {
      long row = row(profile, i);
      rows[place(row)] = row;
    }
  }

  private static long row(TextProfile profile, int last) {
    long row = (profile.word(last - 2) * PRIME + profile.word(last - 1)) * PRIME;
    return row + profile.word(last) | 1;
  }

  private int place(long row) {
    int at = (int) (row * MIX >>> Integer.SIZE) & rows.length - 1;
    while (rows[at] != 0 && rows[at] != row) {
      at = at + 1 & rows.length - 1;
    }
    return at;
  }

  /** How many trigrams of a text that was just read are here, per mille. */
  int holds(TextProfile profile) {
    int all = profile.words() - 2;
    if (all <= 0) {
      return TOO_SHORT;
    }
    int found = 0;
    for (int i = 2; i < profile.words(); i++) {
      found += rows[place(row(profile, i))] != 0 ? 1 : 0;
    }
    return PerMille.of(found, all);
  }
}
