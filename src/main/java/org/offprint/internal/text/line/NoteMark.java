package org.offprint.internal.text.line;

import java.util.Optional;
import org.offprint.internal.character.Characters;

/**
 * The mark that connects a note with its place in the text.
 *
 * @param label the mark as written: {@code [1]}, {@code ¹}, {@code *}
 * @param end the place after it, where the words of a note start
 */
public record NoteMark(String label, int end) {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SIGNS = "*†‡";

  /** The mark that a note opens with. */
  public static Optional<NoteMark> opening(String text) {
    int to = 0;
    if (text.startsWith("[")) {
      to = bracketEnd(text, 0);
    } else if (!text.isEmpty() && isSign(text.charAt(0))) {
      to = signEnd(text, 0);
    }
    int words = to;
    while (words < text.length() && text.charAt(words) == ' ') {
      words++;
    }
    boolean any = to > 0 && words < text.length() && !isSign(text.charAt(words));
    return any ? Optional.of(new NoteMark(text.substring(0, to), words)) : Optional.empty();
  }

  /**
   * The next mark that stands at the end of a word.
   *
   * @param text the text to look in
   * @param from where to start
   * @return the mark with the place after it, or empty if there is none
   */
  public static Optional<NoteMark> next(String text, int from) {
    for (int at = Math.max(1, from); at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '[' && !isSign(c)) {
        continue;
      }
      int end = c == '[' ? bracketEnd(text, at) : signEnd(text, at);
      char before = text.charAt(at - 1);
      boolean word = !Characters.isSpace(before) && !isSign(before);
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (end > at && word && whole) {
        return Optional.of(new NoteMark(text.substring(at, end), end));
      }
    }
    return Optional.empty();
  }

  /** The place after a number in brackets, or where it starts if there is none. */
  private static int bracketEnd(String text, int start) {
    int at = start + 1;
    while (at < text.length() && at - start <= 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean closed = at > start + 1 && at < text.length() && text.charAt(at) == ']';
    return closed ? at + 1 : start;
  }

  private static int signEnd(String text, int start) {
    int at = start;
    while (at < text.length() && isSign(text.charAt(at))) {
      at++;
    }
    return at - start <= 3 ? at : start;
  }

  private static boolean isSign(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0 || SIGNS.indexOf(c) >= 0;
  }
}
