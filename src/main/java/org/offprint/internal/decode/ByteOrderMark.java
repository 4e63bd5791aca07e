package org.offprint.internal.decode;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The byte order mark at the start of a text, which states its encoding. */
enum ByteOrderMark {
  /** EF BB BF. */
  UTF_8("EFBBBF", WhatwgEncodings.utf8()),
  /** FF FE. */
  UTF_16LE("FFFE", Utf16Encoding.LITTLE_ENDIAN),
  /** FE FF. */
  UTF_16BE("FEFF", Utf16Encoding.BIG_ENDIAN);

  private final byte[] mark;
  private final Encoding encoding;

  ByteOrderMark(String mark, Encoding encoding) {
    this.mark = HexFormat.of().parseHex(mark);
    this.encoding = encoding;
  }

  /** The mark that the bytes start with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.starts(bytes)).findFirst();
  }

  /** The encoding it stands for. */
  Encoding encoding() {
    return encoding;
  }

  /** How many bytes it takes. */
  int length() {
    return mark.length;
  }

  private boolean starts(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
