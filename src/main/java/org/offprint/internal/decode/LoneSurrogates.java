package org.offprint.internal.decode;

import java.util.Arrays;

/** Replaces surrogates that stand alone, one unit by one, so that offsets stay as they are. */
public final class LoneSurrogates {
  private static final char REPLACEMENT = '\uFFFD';

  // Characters that are laid on top of others, and those that are looked at once more if need be.
  private static final int STRETCH = 512;
  private static final int PART = 32 * STRETCH;

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
    for (int at = first; at < text.length(); at = next(text, at + 1, text.length())) {
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
    char[] all = new char[stretch.length];
    for (int from = 0; from < text.length(); from += PART) {
      int end = Math.min(from + PART, text.length());
      // The characters of most scripts are below the surrogates and need no second look.
      int lone = mayHave(text, from, end, stretch, all) ? next(text, from, end) : end;
      if (lone < end) {
        return lone;
      }
    }
    return text.length();
  }

  /**
   * Whether a part of a text has a character that may be a surrogate. Stretches of it are laid on
   * top of each other, which the compiler does for many characters at a time.
   *
   * @param stretch room for one
   * @param all room for all of them
   */
  private static boolean mayHave(String text, int start, int end, char[] stretch, char[] all) {
    Arrays.fill(all, '\0');
    for (int from = start; from < end; from += stretch.length) {
      text.getChars(from, Math.min(from + stretch.length, end), stretch, 0);
      for (int i = 0; i < all.length; i++) {
        all[i] |= stretch[i];
      }
    }
    int bits = 0;
    for (char c : all) {
      bits |= c;
    }
    return (bits & HIGH) != 0;
  }

  /** The first lone surrogate of a part, or its end. */
  private static int next(String text, int from, int end) {
    int at = from;
    while (at < end && !(Character.isSurrogate(text.charAt(at)) && isLone(text, at))) {
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
