package org.offprint.internal.decode;

/** An encoding of the WHATWG Encoding Standard. Immutable and safe to share between threads. */
sealed interface Encoding permits JdkEncoding, SingleByteEncoding, Utf16Encoding {
  /** The standard's name in lower case. */
  String name();

  /** Decodes all bytes from an index on; what cannot be decoded becomes U+FFFD and is counted. */
  DecodedText decode(byte[] bytes, int from);
}
