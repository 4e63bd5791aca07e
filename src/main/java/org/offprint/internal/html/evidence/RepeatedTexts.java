package org.offprint.internal.html.evidence;

/** How often each text occurs on a page. */
final class RepeatedTexts {
  /** 2⁶⁴ divided by the golden ratio, as in Knuth's multiplicative hashing. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** How many characters from both ends go into a hash, beside the one of the whole text. */
  private static final int ENDS = 4;

  /** For each run the number of its text. */
  private final int[] texts;

  private final int[] countByText;
  private final LongNumbering numbers = new LongNumbering();

  /**
   * @param runs how many runs there are
   */
  RepeatedTexts(int runs) {
    texts = new int[runs];
    countByText = new int[runs];
  }

  /** Takes the text of a run. */
  void add(int run, String text) {
    texts[run] = numbers.number(hash(text));
    countByText[texts[run]]++;
  }

  /** How many different texts there are so far. */
  int size() {
    return numbers.size();
  }

  /** The number of the text of a run, from 0 on. */
  int text(int run) {
    return texts[run];
  }

  /** How many runs have the text of a run. */
  int count(int run) {
    return countByText[texts[run]];
  }

  /** A hash of the whole text, its length and its ends; with 64 bits, collisions are negligible. */
  private static long hash(String text) {
    int length = text.length();
    long hash = ((long) length << Integer.SIZE) ^ text.hashCode();
    for (int i = 0; i < Math.min(ENDS, length); i++) {
      hash = (hash ^ text.charAt(i) ^ ((long) text.charAt(length - 1 - i) << Integer.SIZE)) * MIX;
      hash ^= hash >>> Integer.SIZE;
    }
    return hash;
  }
}
