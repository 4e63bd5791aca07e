package org.offprint.internal.text;

import java.util.Optional;

/**
 * The mark that ties a note to the place in the text that it belongs to.
 *
 * @param label the mark as written: {@code [1]}, {@code ¹}, {@code *}
 * @param end where the words after it start
 */
public record NoteMark(String label, int end) {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SIGNS = "*†‡";

  /** The mark that a note opens with. */
  public static Optional<NoteMark> opening(String text) {
    int to = 0;
    if (text.startsWith("[")) {
      int close = text.indexOf(']');
      boolean number =
          close > 1 && close <= 4 && text.substring(1, close).chars().allMatch(Character::isDigit);
      to = number ? close + 1 : 0;
    } else {
      while (to < Math.min(3, text.length()) && isSign(text.charAt(to))) {
        to++;
      }
    }
    int words = to;
    while (words < text.length() && text.charAt(words) == ' ') {
      words++;
    }
    boolean any = to > 0 && words < text.length() && !isSign(text.charAt(words));
    return any ? Optional.of(new NoteMark(text.substring(0, to), words)) : Optional.empty();
  }

  /** Where a mark stands at the end of a word, from a place on; or -1. */
  public static int indexOf(String text, String label, int from) {
    int at = text.indexOf(label, Math.max(1, from));
    while (at >= 0) {
      int after = at + label.length();
      boolean word = !Character.isWhitespace(text.charAt(at - 1)) && !isSign(text.charAt(at - 1));
      boolean whole =
          after == text.length()
              || !(isSign(text.charAt(after)) || Character.isLetterOrDigit(text.charAt(after)));
      if (word && whole) {
        return at;
      }
      at = text.indexOf(label, at + 1);
    }
    return -1;
  }

  private static boolean isSign(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0;
  }
}
