package org.offprint.internal.export.markdown;

/**
 * How CommonMark classifies a character beside an emphasis mark.
 *
 * <p>Older readers do not count symbols as punctuation, newer ones do, and newer versions of
 * Unicode know more of them: those are kept apart, so that a writer need not rely on either.
 */
enum Flank {
  SPACE,
  PUNCTUATION,
  LETTER,
  /** Punctuation for some readers, a letter for others. */
  EITHER;

  static Flank of(int codePoint) {
    if (codePoint < 0x80) {
      if (isSpace(codePoint)) {
        return SPACE;
      }
      boolean letter = codePoint < ' ' || codePoint == 0x7f || Character.isLetterOrDigit(codePoint);
      return letter ? LETTER : PUNCTUATION;
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> SPACE;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          LETTER;
      default -> EITHER;
    };
  }

  /** White space as CommonMark counts it, tabs and line ends included. */
  static boolean isSpace(int codePoint) {
    return codePoint == ' '
        || (codePoint >= '\t' && codePoint <= '\r')
        || (codePoint >= 0x80 && Character.getType(codePoint) == Character.SPACE_SEPARATOR);
  }

  /** The flank before the first character of a text that is not empty. */
  static Flank first(String text) {
    return of(text.codePointAt(0));
  }

  /** The flank after the last character of a text that is not empty. */
  static Flank last(String text) {
    return of(text.codePointBefore(text.length()));
  }

  /** Whether any emphasis mark may stand between this character and the emphasised text. */
  boolean isSafe() {
    return this == SPACE || this == PUNCTUATION;
  }
}
