package org.offprint.internal.recognize.words;

/** A line of signs that parts two passages: {@code * * *}, {@code ⁂}, {@code #}, {@code •••}. */
public final class Ornament {
  /** Of these one does. */
  private static final String ALONE = "*#~⁂§※⸻❦❧☙";

  /** Of these it takes as many as make a line or a row of dots. */
  private static final String IN_A_ROW = "-–—_=+•·∙⋅";

  /** In signs: a row. */
  private static final int FEWEST_IN_A_ROW = 3;

  private Ornament() {}

  /** Whether a line is one and nothing else. */
  public static boolean isOne(String line) {
    int alone = 0;
    int inARow = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        // Nearly all lines open like this, and the signs are looked for one by one.
        return false;
      }
      if (c == ' ' || c == '\u00A0') {
        continue;
      }
      if (ALONE.indexOf(c) >= 0 || isShape(c)) {
        alone++;
      } else if (IN_A_ROW.indexOf(c) >= 0) {
        inARow++;
      } else {
        return false;
      }
    }
    return alone > 0 || inARow >= FEWEST_IN_A_ROW;
  }

  /** Squares, circles, stars and flowers, but no ticks and arrows. */
  private static boolean isShape(char c) {
    return (c >= '\u25A0' && c <= '\u25FF')
        || c == '\u2605'
        || c == '\u2606'
        || (c >= '\u2660' && c <= '\u2667')
        || (c >= '\u2719' && c <= '\u274B')
        || (c >= '\u2756' && c <= '\u2767');
  }
}
