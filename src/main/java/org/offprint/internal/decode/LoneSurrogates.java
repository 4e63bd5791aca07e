package org.offprint.internal.decode;

/** Replaces surrogates that stand alone, one unit by one, so that offsets stay as they are. */
public final class LoneSurrogates {
  private static final char REPLACEMENT = '\uFFFD';

  /** Characters that are looked at once more if need be. */
  private static final int PART = 1 << 14;

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

  /** The index of the first lone surrogate, or the length. */
  private static int first(String text) {
    for (int from = 0; from < text.length(); from += PART) {
      int end = Math.min(from + PART, text.length());
      int lone = mayHave(text, from, end) ? next(text, from, end) : end;
      if (lone < end) {
        return lone;
      }
    }
    return text.length();
  }

  /**
   * Whether a part of a text has a character that may be a surrogate: those of most scripts are
   * below. Every page is searched, so this loop must be quick; one as short as this is so without
   * much work of the compiler either, which would take longer than the first pages.
   */
  private static boolean mayHave(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) >= Character.MIN_SURROGATE) {
        return true;
      }
    }
    return false;
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
