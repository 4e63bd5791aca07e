package org.offprint.internal.decode;

/** Replaces surrogates that stand alone, one unit by one, so that offsets stay as they are. */
public final class LoneSurrogates {
  private static final char REPLACEMENT = '\uFFFD';

  /** Characters that are looked at in one turn. */
  private static final int AT_ONCE = 8;

  /**
   * Characters that are looked at once more if need be. In parts as short as this, a long page has
   * enough for the first of them to have the search compiled for the others.
   */
  private static final int PART = 32 * AT_ONCE;

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

  /** The index of the first lone surrogate, or the length. */
  private static int first(String text) {
    int whole = text.length() - text.length() % AT_ONCE;
    for (int from = 0; from < whole; from += PART) {
      int end = Math.min(from + PART, whole);
      // The characters of most scripts are below the surrogates and need no second look.
      int lone = mayHave(text, from, end) ? next(text, from, end) : end;
      if (lone < end) {
        return lone;
      }
    }
    return next(text, whole, text.length());
  }

  /**
   * Whether a part of a text has a character that may be a surrogate. Every page is searched, and
   * most have none, so the loop has a turn for eight: one with a turn for each would be compiled
   * with all care within the first page of a JVM, which takes longer than the page.
   */
  private static boolean mayHave(String text, int start, int end) {
    int bits = 0;
    for (int i = start; i < end; i += AT_ONCE) {
      bits |=
          text.charAt(i)
              | text.charAt(i + 1)
              | text.charAt(i + 2)
              | text.charAt(i + 3)
              | text.charAt(i + 4)
              | text.charAt(i + 5)
              | text.charAt(i + 6)
              | text.charAt(i + 7);
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
