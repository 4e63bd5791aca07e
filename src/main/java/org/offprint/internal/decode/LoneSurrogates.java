package org.offprint.internal.decode;

/** Replaces surrogates that stand alone, one unit by one, so that offsets stay as they are. */
public final class LoneSurrogates {
  private static final char REPLACEMENT = '\uFFFD';

  // Characters that are looked at in one go.
  private static final int STRETCH = 1024;

  /** The highest bit of a unit; surrogates, from U+D800 on, have it. */
  private static final int HIGH = 0x8000;

  private LoneSurrogates() {}

  /** The text with U+FFFD for every lone surrogate, and their number. */
  public static DecodedText replace(String text) {
    int first = first(text);
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

  /**
   * The index of the first lone surrogate, or the length. Pages are long and have few, so they are
   * looked at in stretches of characters.
   */
  private static int first(String text) {
    char[] stretch = new char[Math.min(STRETCH, text.length())];
    for (int from = 0; from < text.length(); from += STRETCH) {
      int length = Math.min(STRETCH, text.length() - from);
      text.getChars(from, from + length, stretch, 0);
      int all = bits(stretch, length);
      // The characters of most scripts are below the surrogates and need no second look.
      for (int i = 0; (all & HIGH) != 0 && i < length; i++) {
        if (Character.isSurrogate(stretch[i]) && isLone(text, from + i)) {
          return from + i;
        }
      }
    }
    return text.length();
  }

  /**
   * All bits of the characters, combined eight at a time to shorten the chain of dependent
   * operations.
   */
  private static int bits(char[] stretch, int length) {
    int all = 0;
    int i = 0;
    for (; i + 8 <= length; i += 8) {
      int first = stretch[i] | stretch[i + 1] | (stretch[i + 2] | stretch[i + 3]);
      int last = stretch[i + 4] | stretch[i + 5] | (stretch[i + 6] | stretch[i + 7]);
      all |= first | last;
    }
    for (; i < length; i++) {
      all |= stretch[i];
    }
    return all;
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !(Character.isSurrogate(text.charAt(at)) && isLone(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isLone(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
