package org.offprint.internal.html.note;

import org.offprint.internal.character.Characters;

/**
 * Reads the marks by which notes are referred to: {@code 1}, {@code [12]}, {@code *}, {@code note
 * 3}.
 */
final class NoteLabel {
  /** In characters, without brackets. At 6, 1 of 509 pages changes; at 24, none. */
  private static final int LONGEST = 12;

  /** Letters beside a number, such as those of "note". At 2 or 10, 1 of 509 pages changes. */
  private static final int LETTERS_WITH_NUMBER = 5;

  /**
   * Letters alone, such as a to zz; Roman numbers may have more. At 1 or 4, none of 509 pages
   * changes.
   */
  private static final int LETTERS_ALONE = 2;

  private static final String SIGNS = "*†‡§¶#⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String AROUND = "[](){}.,:;^ \u00A0";

  private NoteLabel() {}

  /** Whether the words of a link look like the mark of a note. */
  static boolean isMark(String label) {
    String core = core(label);
    if (core.isEmpty() || core.length() > LONGEST) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    int roman = 0;
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
        roman += "ivxlcIVXLC".indexOf(c) >= 0 ? 1 : 0;
      } else if (SIGNS.indexOf(c) < 0 && AROUND.indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0
        ? letters <= LETTERS_WITH_NUMBER
        : letters <= LETTERS_ALONE || letters == roman;
  }

  /** Whether the mark stands in brackets. */
  static boolean isBracketed(String label) {
    return label.length() > 2 && label.startsWith("[") && label.endsWith("]");
  }

  /** Whether the mark is a sign such as an asterisk, and no number or letter. */
  static boolean isSign(String label) {
    String core = core(label);
    return !core.isEmpty() && SIGNS.indexOf(core.charAt(0)) >= 0;
  }

  /** The mark without the brackets and full stops around it. */
  static String core(String label) {
    int from = 0;
    int to = label.length();
    while (from < to && isAround(label.charAt(from))) {
      from++;
    }
    while (to > from && isAround(label.charAt(to - 1))) {
      to--;
    }
    return label.substring(from, to);
  }

  /** Whether a character may stand around a mark: a bracket, a full stop, a space. */
  static boolean isAround(char c) {
    return AROUND.indexOf(c) >= 0 || Characters.isSpace(c);
  }

  /** Whether a text has nothing but brackets, full stops and spaces. */
  static boolean isOnlyAround(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAround(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
