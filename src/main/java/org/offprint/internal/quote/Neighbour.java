package org.offprint.internal.quote;

import java.lang.Character.UnicodeScript;
import org.offprint.internal.character.Characters;
import org.offprint.internal.character.UnspacedScripts;

/** What stands next to a mark. */
enum Neighbour {
  /** The start or the end of the line. */
  EDGE,
  SPACE,
  LETTER,
  DIGIT,
  /** A letter of a script that puts no space between a mark and the words around it. */
  UNSPACED,
  /** An opening bracket or an inverted question or exclamation mark. */
  OPENING,
  CLOSING,
  /** A comma, a full stop or the like. */
  STOP,
  DASH,
  /** Another quotation mark or an apostrophe. */
  MARK,
  OTHER;

  /** The kind of a code point; negative stands for the edge of the line. */
  static Neighbour of(int codePoint) {
    if (codePoint < 0) {
      return EDGE;
    }
    if (codePoint == Line.OBJECT) {
      return LETTER;
    }
    if (Characters.isSpace(codePoint)) {
      return SPACE;
    }
    if (MarkShape.of(codePoint) != null) {
      return MARK;
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER ->
          LETTER;
      case Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          isUnspaced(codePoint) ? UNSPACED : LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.START_PUNCTUATION -> OPENING;
      case Character.END_PUNCTUATION -> CLOSING;
      case Character.OTHER_PUNCTUATION -> punctuation(codePoint);
      default -> OTHER;
    };
  }

  /** Whether a word goes on to this side of the mark. */
  boolean isWord() {
    return this == LETTER || this == DIGIT;
  }

  boolean isSpaceOrEdge() {
    return this == SPACE || this == EDGE;
  }

  private static Neighbour punctuation(int codePoint) {
    return switch (codePoint) {
      case '.', ',', ';', ':', '!', '?', '…', '。', '，', '、', '：', '；', '？', '！' -> STOP;
      case '¿', '¡' -> OPENING;
      default -> OTHER;
    };
  }

  /** Those that write no spaces, and Hangul and Bopomofo, which write none at a mark. */
  private static boolean isUnspaced(int codePoint) {
    return UnspacedScripts.have(codePoint)
        || switch (UnicodeScript.of(codePoint)) {
          case HANGUL, BOPOMOFO -> true;
          default -> false;
        };
  }
}
