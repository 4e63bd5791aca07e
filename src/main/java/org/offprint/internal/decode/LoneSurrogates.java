package org.offprint.internal.decode;

/** Replaces surrogates that stand alone, one unit by one, so that offsets stay as they are. */
final class LoneSurrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private static final int STRETCH = 4096;
  private static final int HIGH = 0x8000;

  private LoneSurrogates() {}

  /** The text with U+FFFD for every lone surrogate, and their number. */
  static DecodedText replace(String text) {
    int first = hasSurrogates(text) ? next(text, 0) : text.length();
    if (first == text.length()) {
      return new DecodedText(text, 0);
    }
    StringBuilder clean = new StringBuilder(text);
    int replaced = 0;
    for (int at = first; at < text.length(); at = next(text, at + 1)) {
      clean.setCharAt(at, REPLACEMENT);
      replaced++;
    }
    return new DecodedText(clean.toString(), replaced);
  }

  /** Looks at stretches of characters: pages are long, and few have any. */
  private static boolean hasSurrogates(String text) {
    char[] stretch = new char[Math.min(STRETCH, text.length())];
    for (int from = 0; from < text.length(); from += STRETCH) {
      int length = Math.min(STRETCH, text.length() - from);
      text.getChars(from, from + length, stretch, 0);
      int all = 0;
      for (int i = 0; i < length; i++) {
        all |= stretch[i];
      }
      // Most scripts stand below the surrogates, and need no second look.
      if ((all & HIGH) != 0 && hasSurrogates(stretch, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSurrogates(char[] stretch, int length) {
    for (int i = 0; i < length; i++) {
      if (Character.isSurrogate(stretch[i])) {
        return true;
      }
    }
    return false;
  }

  /** The index of the next lone surrogate, or the length. */
  private static int next(String text, int from) {
    int length = text.length();
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && at + 1 < length
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!pair) {
          return at;
        }
        at++;
      }
    }
    return length;
  }
}
