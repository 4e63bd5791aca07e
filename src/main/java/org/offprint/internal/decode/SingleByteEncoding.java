package org.offprint.internal.decode;

/**
 * An encoding with one byte to a character, of which the lower half is ASCII.
 *
 * <p>The tables are our own because those of the JDK differ from the standard's in small ways, and
 * because not every runtime has all of them.
 */
final class SingleByteEncoding implements Encoding {
  private static final char REPLACEMENT = '\uFFFD';

  /** The bytes 80 to FF; those below are ASCII. */
  private static final int HALF = 0x80;

  private final String name;
  private final char[] upperHalf;

  /** An encoding by the characters of the bytes 80 to FF. */
  SingleByteEncoding(String name, char[] upperHalf) {
    if (upperHalf.length != HALF) {
      throw new IllegalArgumentException(name + " has " + upperHalf.length + " characters");
    }
    this.name = name;
    this.upperHalf = upperHalf.clone();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DecodedText decode(byte[] bytes, int from) {
    char[] text = new char[bytes.length - from];
    int replaced = 0;
    for (int i = 0; i < text.length; i++) {
      byte b = bytes[from + i];
      if (b >= 0) {
        text[i] = (char) b;
      } else {
        char c = upperHalf[b & 0x7F];
        text[i] = c;
        if (c == REPLACEMENT) {
          replaced++;
        }
      }
    }
    return new DecodedText(new String(text), replaced);
  }
}
