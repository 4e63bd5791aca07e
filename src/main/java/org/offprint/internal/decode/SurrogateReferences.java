package org.offprint.internal.decode;

/**
 * Replaces numeric character references to one half of a pair of surrogates. The HTML Standard has
 * U+FFFD for them; the parser of pages lets them through. Two consecutive halves, as some programs
 * write one character, are left alone: they are read as that character.
 */
public final class SurrogateReferences {
  private static final String START = "&#";
  private static final String REPLACEMENT = "&#xFFFD;";

  // The bases of numeric character references: HTML Standard, section 13.1.4.
  private static final int DECIMAL = 10;
  private static final int HEXADECIMAL = 16;
  private static final int NONE = -1;

  private final String markup;
  private final StringBuilder clean = new StringBuilder();
  private int copied;
  private int replaced;

  private SurrogateReferences(String markup) {
    this.markup = markup;
  }

  /** The markup with a reference to U+FFFD for every such reference, and their number. */
  public static DecodedText replace(String markup) {
    SurrogateReferences references = new SurrogateReferences(markup);
    // A search for one character is much faster than one for two.
    int at = markup.indexOf(START.charAt(0));
    while (at >= 0) {
      int next = markup.startsWith(START, at) ? references.pass(at) : at + 1;
      at = markup.indexOf(START.charAt(0), next);
    }
    return references.result();
  }

  private DecodedText result() {
    return replaced == 0
        ? new DecodedText(markup, 0)
        : new DecodedText(clean.append(markup, copied, markup.length()).toString(), replaced);
  }

  /** Where to go on after the reference, or the pair of them, that starts at a place. */
  private int pass(int start) {
    int end = end(start);
    int unit = unit(start, end);
    if (unit == NONE) {
      return end;
    }
    if (Character.isHighSurrogate((char) unit) && markup.startsWith(START, end)) {
      int last = end(end);
      int next = unit(end, last);
      if (next != NONE && Character.isLowSurrogate((char) next)) {
        return last;
      }
    }
    clean.append(markup, copied, start).append(REPLACEMENT);
    copied = end;
    replaced++;
    return end;
  }

  /** The end of a reference, with its semicolon if it has one. */
  private int end(int start) {
    int at = digits(start);
    while (at < markup.length() && digit(at, radix(start)) >= 0) {
      at++;
    }
    return at < markup.length() && markup.charAt(at) == ';' ? at + 1 : at;
  }

  /** The surrogate that a reference stands for, or {@code NONE}. */
  private int unit(int start, int end) {
    int radix = radix(start);
    int unit = 0;
    for (int i = digits(start); i < end && markup.charAt(i) != ';'; i++) {
      unit = Math.min(unit * radix + digit(i, radix), Character.MAX_VALUE);
    }
    return unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE ? unit : NONE;
  }

  private int digits(int start) {
    return start + START.length() + (radix(start) == HEXADECIMAL ? 1 : 0);
  }

  private int digit(int at, int radix) {
    char c = markup.charAt(at);
    return c <= 'f' ? Character.digit(c, radix) : NONE;
  }

  private int radix(int start) {
    int at = start + START.length();
    boolean x = at < markup.length() && (markup.charAt(at) | ' ') == 'x';
    return x ? HEXADECIMAL : DECIMAL;
  }
}
