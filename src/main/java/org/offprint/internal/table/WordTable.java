package org.offprint.internal.table;

/**
 * What words mean. A word is looked up by a number computed from its letters while a text is read,
 * so that none is copied; the number has 64 bits, so that two words hardly ever share one.
 */
public final class WordTable {
  // The 64-bit prime of the hash FNV-1a.
  private static final long PRIME = 0x100000001B3L;

  /** 2⁶⁴ divided by the golden ratio, as in Knuth's multiplicative hashing. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** This many bits of a word's hash reject most words that are not here, by a small table. */
  private static final int FILTER_BITS = 14;

  private final long[] filter = new long[1 << FILTER_BITS - 6];
  private final long[] numbers;
  private final long[] meanings;
  private final int shift;

  /**
   * @param bits the table has twice two to this power of places
   */
  public WordTable(int bits) {
    numbers = new long[2 << bits];
    meanings = new long[numbers.length];
    shift = Long.SIZE - 1 - bits;
  }

  /** The number of a word with one more letter, in lower case; that of no letter is 0. */
  public static long next(long number, int letter) {
    return (number + letter + 1) * PRIME;
  }

  /** Adds to what a word in lower case means. */
  public void add(String word, long meaning) {
    long number = 0;
    for (int i = 0; i < word.length(); i++) {
      number = next(number, word.charAt(i));
    }
    int at = place(number);
    numbers[at] = number;
    meanings[at] |= meaning;
    long mixed = number * MIX;
    filter[filterAt(mixed)] |= 1L << mixed;
  }

  /** What the word with a number means, or 0. */
  public long of(long number) {
    long mixed = number * MIX;
    return (filter[filterAt(mixed)] >>> mixed & 1) == 0 ? 0 : meanings[place(number)];
  }

  private static int filterAt(long mixed) {
    return (int) (mixed >>> Long.SIZE - FILTER_BITS + 6);
  }

  private int place(long number) {
    int at = (int) (number * MIX >>> shift);
    while (numbers[at] != 0 && numbers[at] != number) {
      at = at + 1 & numbers.length - 1;
    }
    return at;
  }
}
