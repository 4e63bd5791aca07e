package org.offprint.internal.container.mime;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Decodes a body in Base64, and loses no more of it than what is damaged: other characters are
 * passed over, and what follows padding is decoded too, as programs write bodies piece by piece.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2045#section-6.8">RFC 2045, section 6.8</a>
 */
final class Base64Body {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** The value of each byte, or -1. */
  private static final byte[] VALUES = new byte[1 << Byte.SIZE];

  /** Bits of a character. */
  private static final int BITS = 6;

  static {
    Arrays.fill(VALUES, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      VALUES[ALPHABET.charAt(i)] = (byte) i;
    }
  }

  private Base64Body() {}

  /** What the characters stand for. */
  static byte[] decode(byte[] encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
    int held = 0;
    int bits = 0;
    for (byte c : encoded) {
      int value = VALUES[c & 0xFF];
      if (c == '=') {
        bits = 0;
      } else if (value >= 0) {
        held = held << BITS | value;
        bits += BITS;
        if (bits >= Byte.SIZE) {
          bits -= Byte.SIZE;
          bytes.write(held >> bits);
        }
      }
    }
    return bytes.toByteArray();
  }
}
