package org.offprint.internal.text.line;

import java.util.Optional;
import org.offprint.internal.character.Characters;

/**
 * The mark before a list item: a bullet, or a number or letter with a full stop or bracket.
 *
 * @param text the mark as written
 * @param end the place in the source where the item's words start
 * @param number the number it counts, or 0 for a bullet
 */
public record ListMark(String text, int end, int number) {
  private static final String BULLETS = "-*+•◦▪‣·–—●○■□☆";

  /** The mark that a range of the source starts with. */
  public static Optional<ListMark> at(String source, int start, int end) {
    int at = start;
    int number = 0;
    if (BULLETS.indexOf(source.charAt(at)) >= 0) {
      at++;
    } else {
      boolean bracket = source.charAt(at) == '(';
      at += bracket ? 1 : 0;
      int from = at;
      while (at < end && at - from < 3 && isDigit(source.charAt(at))) {
        number = number * 10 + source.charAt(at) - '0';
        at++;
      }
      if (at == from && at < end && isLetter(source.charAt(at))) {
        number = (source.charAt(at) | 0x20) - 'a' + 1;
        at++;
      }
      boolean closed = at > from && at < end && (source.charAt(at) == ')' || isStop(source, at));
      if (!closed || (bracket && source.charAt(at) != ')')) {
        return Optional.empty();
      }
      at++;
    }
    int words = at;
    while (words < end && Characters.isBlank(source.charAt(words))) {
      words++;
    }
    return words > at && words < end
        ? Optional.of(new ListMark(source.substring(start, at), words, number))
        : Optional.empty();
  }

  /** Whether a wrapped line starts an item; a letter with a full stop may be somebody's initial. */
  public static boolean startsAt(String source, int start, int end) {
    return !isLetter(source.charAt(start)) && at(source, start, end).isPresent();
  }

  /** Whether a text opens with a bullet. */
  public static boolean isBulleted(String text) {
    return at(text, 0, text.length()).filter(ListMark::isBullet).isPresent();
  }

  public boolean isBullet() {
    return number == 0;
  }

  private static boolean isStop(String source, int at) {
    return source.charAt(at) == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
