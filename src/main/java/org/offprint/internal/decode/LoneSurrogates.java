package org.offprint.internal.decode;

/** Replaces surrogates that stand alone, one unit by one, so that offsets stay as they are. */
final class LoneSurrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private LoneSurrogates() {}

  /** The text with U+FFFD for every lone surrogate, and their number. */
  static DecodedText replace(String text) {
    int first = next(text, 0);
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

  /** The index of the next lone surrogate, or the length. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
