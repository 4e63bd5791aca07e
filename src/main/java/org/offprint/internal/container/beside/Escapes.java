package org.offprint.internal.container.beside;

import java.nio.charset.StandardCharsets;

/** The escapes in addresses: {@code %20} for a space. */
final class Escapes {
  /** Two hexadecimal digits make a byte (RFC 3986, section 2.1). */
  private static final int RADIX = 16;

  private Escapes() {}

  /** An address without escapes, read as UTF-8; what is none stays as it stands. */
  static String without(String url) {
    if (url.indexOf('%') < 0) {
      return url;
    }
    byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
    int to = 0;
    int from = 0;
    while (from < bytes.length) {
      boolean escape = bytes[from] == '%' && from + 2 < bytes.length;
      int high = escape ? Character.digit(bytes[from + 1], RADIX) : -1;
      int low = escape ? Character.digit(bytes[from + 2], RADIX) : -1;
      boolean read = high >= 0 && low >= 0;
      bytes[to++] = read ? (byte) (high * RADIX + low) : bytes[from];
      from += read ? 3 : 1;
    }
    return new String(bytes, 0, to, StandardCharsets.UTF_8);
  }
}
