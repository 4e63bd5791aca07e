package org.offprint.internal.text.score;

import org.offprint.internal.character.WideCharacters;

/** What the characters at the edges of a line are. The model has learned with this order. */
enum LineEdge {
  CAPITAL,
  SMALL,
  DIGIT,
  OTHER_LETTER,
  STOP,
  SHOUT,
  COLON,
  COMMA,
  QUOTATION_MARK,
  BRACKET,
  BULLET,
  OTHER;

  static LineEdge of(char c) {
    if (Character.isLetter(c)) {
      boolean wide = WideCharacters.isOne(c);
      return wide || !Character.isUpperCase(c) && !Character.isLowerCase(c)
          ? OTHER_LETTER
          : Character.isUpperCase(c) ? CAPITAL : SMALL;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return switch (c) {
      case '.', '…', '。', '।', '۔' -> STOP;
      case '!', '?', '！', '？', '؟' -> SHOUT;
      case ':', '：' -> COLON;
      case ',', ';', '，', '、', '،' -> COMMA;
      case '"', '\'', '„', '“', '”', '‘', '’', '«', '»', '‹', '›', '「', '」', '『', '』' ->
          QUOTATION_MARK;
      case '(', ')', '[', ']', '{', '}' -> BRACKET;
      case '•', '·', '*', '-', '–', '—', '+', '□', '☆', '◦', '▪', '●', '○', '■', '|', '>', '#' ->
          BULLET;
      default -> OTHER;
    };
  }
}
