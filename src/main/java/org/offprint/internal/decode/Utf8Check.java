package org.offprint.internal.decode;

/** Whether bytes are UTF-8, and how much that proves. */
enum Utf8Check {
  /** ASCII alone, which is valid in most encodings. */
  ASCII,
  /**
   * Valid, with at least one whole character of several bytes. A last character that was cut off
   * does not count against it: files are cut at the end, and no other encoding looks like this.
   */
  MULTI_BYTE,
  /** Not UTF-8. */
  INVALID;

  /** Checks all of the bytes. */
  static Utf8Check of(byte[] bytes) {
    boolean multiByte = false;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = sequenceLength(bytes[at] & 0xFF);
      if (length == 0) {
        return INVALID;
      }
      int end = Math.min(at + length, bytes.length);
      if (!continues(bytes, at, end)) {
        return INVALID;
      }
      if (at + length > bytes.length) {
        return multiByte ? MULTI_BYTE : INVALID;
      }
      multiByte = true;
      at = end;
    }
    return multiByte ? MULTI_BYTE : ASCII;
  }

  private static int sequenceLength(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static boolean continues(byte[] bytes, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return end == at + 1 || isSecond(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
  }

  /** Refuses overlong forms, surrogates and what lies beyond U+10FFFF. */
  private static boolean isSecond(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second <= 0x9F;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second <= 0x8F;
      default -> true;
    };
  }
}
