package org.offprint.internal.character;

/**
 * The characters of Chinese and Japanese that fill a square of the line. A line end between two of
 * them is no space, as it says nothing about words; Korean has spaces.
 *
 * @see <a href="https://www.w3.org/TR/css-text-3/#line-break-transform">CSS Text, section 4.1.3</a>
 * @see <a href="https://www.unicode.org/reports/tr11/">East Asian Width</a>
 */
public final class WideCharacters {
  private static final char FIRST_RADICAL = '\u2E80';
  private static final char LAST_IDEOGRAPH = '\u9FFF';
  private static final char FIRST_JAMO = '\u3130';
  private static final char LAST_JAMO = '\u318F';
  private static final char IDEOGRAPHIC_SPACE = '\u3000';
  private static final char FIRST_COMPATIBLE = '\uF900';
  private static final char LAST_COMPATIBLE = '\uFAFF';
  private static final char FIRST_FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF60';

  /** Marks that are wide beside wide characters. */
  private static final String AMBIGUOUS = "“”‘’…—·";

  private WideCharacters() {}

  /** Whether a character is wide. */
  public static boolean isOne(char c) {
    if (c < FIRST_RADICAL || c == IDEOGRAPHIC_SPACE) {
      return false;
    }
    return (c <= LAST_IDEOGRAPH && (c < FIRST_JAMO || c > LAST_JAMO))
        || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE)
        || (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH);
  }

  /** Whether a line end between two characters is nothing. */
  public static boolean join(char before, char after) {
    boolean wide = isOne(before) || isOne(after);
    return wide
        && (isOne(before) || AMBIGUOUS.indexOf(before) >= 0)
        && (isOne(after) || AMBIGUOUS.indexOf(after) >= 0);
  }
}
