package org.offprint.internal.html.evidence;

import org.offprint.internal.decode.LoneSurrogates;

/** Decodes the escapes of a JSON string (RFC 8259, section 7); anything else is left unchanged. */
public final class JsonEscapes {
  // An escape has four hexadecimal digits: RFC 8259, section 7.
  private static final int HEX = 4;
  private static final int RADIX = 16;

  private JsonEscapes() {}

  /**
   * The end of a string whose characters begin at one place, or -1 if it does not end before
   * another.
   */
  public static int end(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        return i;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  /**
   * The characters of a string that stands in a text, without its quotation marks; half of a pair
   * of surrogates becomes U+FFFD.
   */
  public static String decode(String text, int from, int to) {
    StringBuilder decoded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == to) {
        decoded.append(c);
        continue;
      }
      i++;
      char escape = text.charAt(i);
      switch (escape) {
        case 'n', 'r' -> decoded.append('\n');
        case 't' -> decoded.append('\t');
        case 'b', 'f' -> decoded.append(' ');
        case 'u' -> {
          int unit = unit(text, i + 1, to);
          decoded.append(unit < 0 ? escape : (char) unit);
          i += unit < 0 ? 0 : HEX;
        }
        default -> decoded.append(escape);
      }
    }
    return LoneSurrogates.replace(decoded.toString()).text();
  }

  private static int unit(String text, int from, int to) {
    int unit = 0;
    for (int i = from; i < from + HEX; i++) {
      int digit = i < to ? Character.digit(text.charAt(i), RADIX) : -1;
      if (digit < 0) {
        return -1;
      }
      unit = unit * RADIX + digit;
    }
    return unit;
  }
}
