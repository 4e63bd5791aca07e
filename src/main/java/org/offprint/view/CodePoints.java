package org.offprint.view;

import java.util.Arrays;

/** Turns offsets in UTF-16 units into numbers of code points and back, in O(log text). */
final class CodePoints {
  /** The offsets of the second halves of surrogate pairs, in order. */
  private final int[] secondHalves;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean pair =
          Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))
              && (count == 0 || found[count - 1] < i - 1);
      if (pair) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    secondHalves = Arrays.copyOf(found, count);
  }

  /** How many code points begin before an offset. */
  int before(int offset) {
    return offset - secondHalvesBefore(offset);
  }

  /** The offset at which the code point of a number begins. */
  int offset(int codePoint) {
    // The i-th second half stands after (its offset - i) code points.
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (secondHalves[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** Whether an offset is between the halves of a character. */
  boolean splits(int offset) {
    return Arrays.binarySearch(secondHalves, offset) >= 0;
  }

  private int secondHalvesBefore(int offset) {
    int at = Arrays.binarySearch(secondHalves, offset);
    return at < 0 ? -at - 1 : at;
  }
}
