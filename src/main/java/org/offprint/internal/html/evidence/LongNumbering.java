package org.offprint.internal.html.evidence;

/** Numbers distinct values in the order in which they occur, without an object for each. */
public final class LongNumbering {
  /** 2⁶⁴ divided by the golden ratio, as in Knuth's multiplicative hashing. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[512];
  private int[] numbers = new int[512];
  private int size;

  /** The number of a value, from 0 on. */
  public int number(long value) {
    // 0 stands for a free place.
    long key = value == 0 ? MIX : value;
    int at = place(keys, key);
    if (keys[at] == 0) {
      if (2 * size >= keys.length) {
        grow();
        at = place(keys, key);
      }
      keys[at] = key;
      numbers[at] = size++;
    }
    return numbers[at];
  }

  /** How many different values came. */
  public int size() {
    return size;
  }

  /** Where a key is, or where it goes. */
  private static int place(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = (int) (key * MIX >>> Integer.SIZE) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] more = new long[2 * keys.length];
    int[] moved = new int[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int at = place(more, keys[i]);
        more[at] = keys[i];
        moved[at] = numbers[i];
      }
    }
    keys = more;
    numbers = moved;
  }
}
