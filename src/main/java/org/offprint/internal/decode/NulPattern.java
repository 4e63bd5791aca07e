package org.offprint.internal.decode;

import java.util.Optional;

/**
 * Recognizes UTF-16 without a byte order mark by its zero bytes, which are at every other position
 * where the text is mostly Latin. No 8-bit encoding of a text looks like that.
 */
final class NulPattern {
  /**
   * In bytes: this many are enough to tell. At 4,096 or 16,384, none of 1,009 pages and texts
   * changes.
   */
  private static final int HEAD = 8192;

  /** In bytes: two characters. At 2 or 8, none of 1,009 pages and texts changes. */
  private static final int SMALLEST = 4;

  /**
   * The share of zero bytes above which they may be halves of units. At .15 or .65, none of 1,009
   * pages and texts changes.
   */
  private static final double SHARE_OF_BYTES = 0.3;

  /**
   * The share of zero bytes on one side at or above which the order is clear. At .475 or .975, none
   * of 1,009 pages and texts changes.
   */
  private static final double SHARE_OF_ONE_SIDE = 0.95;

  private NulPattern() {}

  /** The byte order that the zero bytes show, or empty. */
  static Optional<Encoding> of(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int zeros = even + odd;
    if (length < SMALLEST || zeros <= SHARE_OF_BYTES * length) {
      return Optional.empty();
    }
    if (odd >= SHARE_OF_ONE_SIDE * zeros) {
      return Optional.of(Utf16Encoding.LITTLE_ENDIAN);
    }
    return even >= SHARE_OF_ONE_SIDE * zeros
        ? Optional.of(Utf16Encoding.BIG_ENDIAN)
        : Optional.empty();
  }
}
