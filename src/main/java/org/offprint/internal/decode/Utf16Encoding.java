package org.offprint.internal.decode;

/**
 * UTF-16 in one of its byte orders. The JDK's decoders swallow the unit after a lone surrogate; the
 * standard keeps it, and so does this one.
 */
final class Utf16Encoding implements Encoding {
  /** The low byte first. */
  static final Utf16Encoding LITTLE_ENDIAN = new Utf16Encoding("utf-16le", 0);

  /** The high byte first. */
  static final Utf16Encoding BIG_ENDIAN = new Utf16Encoding("utf-16be", 1);

  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final int lowByte;

  private Utf16Encoding(String name, int lowByte) {
    this.name = name;
    this.lowByte = lowByte;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DecodedText decode(byte[] bytes, int from) {
    int units = (bytes.length - from) / 2;
    boolean cut = (bytes.length - from) % 2 != 0;
    StringBuilder text = new StringBuilder(units + 1);
    for (int i = from; i + 1 < bytes.length; i += 2) {
      int low = bytes[i + lowByte] & 0xFF;
      int high = bytes[i + 1 - lowByte] & 0xFF;
      text.append((char) (high << 8 | low));
    }
    boolean cutInPair = cut && units > 0 && Character.isHighSurrogate(text.charAt(units - 1));
    DecodedText whole = LoneSurrogates.replace(text.toString());
    if (!cut || cutInPair) {
      return whole;
    }
    return new DecodedText(whole.text() + REPLACEMENT, whole.replacedSequences() + 1);
  }
}
