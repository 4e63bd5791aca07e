package org.offprint.internal.html.body.score;

/** All sequences of three words in a text, to measure how much of another text occurs in it. */
final class WordRows {
  /** The value for a text of fewer than three words. */
  static final int TOO_SHORT = -500;

  // The 64-bit prime of the hash FNV-1a, and 2⁶⁴ divided by the golden ratio.
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] rows;

  /** The trigrams of a text that was just read. */
  WordRows(TextReading reading) {
    rows = new long[Integer.highestOneBit(Math.max(8, 2 * reading.words())) * 2];
    for (int i = 2; i < reading.words(); i++) {
      long row = row(reading, i);
      rows[place(row)] = row;
    }
  }

  private static long row(TextReading reading, int last) {
    long row = (reading.word(last - 2) * PRIME + reading.word(last - 1)) * PRIME;
    return row + reading.word(last) | 1;
  }

  private int place(long row) {
    int at = (int) (row * MIX >>> Integer.SIZE) & rows.length - 1;
    while (rows[at] != 0 && rows[at] != row) {
      at = at + 1 & rows.length - 1;
    }
    return at;
  }

  /** How many trigrams of a text that was just read are here, per mille. */
  int holds(TextReading reading) {
    int all = reading.words() - 2;
    if (all <= 0) {
      return TOO_SHORT;
    }
    int found = 0;
    for (int i = 2; i < reading.words(); i++) {
      found += rows[place(row(reading, i))] != 0 ? 1 : 0;
    }
    return Thousandths.of(found, all);
  }
}
