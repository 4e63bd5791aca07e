package org.offprint.internal.html.element;

import java.util.List;
import java.util.Locale;

/**
 * The address of a blurred or tiny copy of a picture, which a page shows until the picture is
 * loaded: {@code board.jpg?blur=10}, {@code board.jpg?w=20}, {@code board-lqip.jpg}.
 */
final class PreviewAddress {
  /** What services for pictures call it. */
  private static final List<String> NAMES = List.of("blur", "lqip", "lowsrc", "placeholder");

  /** How services for pictures ask for a width, after a mark. */
  private static final List<String> WIDTHS = List.of("w=", "width=", "w_", "resize=");

  /** In pixels: no picture of an article is as narrow. */
  private static final int NARROW = 64;

  private PreviewAddress() {}

  static boolean is(String url) {
    if (url.startsWith("data:")) {
      return false;
    }
    String address = url.toLowerCase(Locale.ROOT);
    String file = address.substring(address.lastIndexOf('/', queryOf(address)) + 1);
    for (String name : NAMES) {
      if (isWordOf(file, name)) {
        return true;
      }
    }
    for (String width : WIDTHS) {
      int at = file.indexOf(width);
      int pixels = at > 0 && isMark(file.charAt(at - 1)) ? number(file, at + width.length()) : 0;
      if (pixels > 0 && pixels <= NARROW) {
        return true;
      }
    }
    return false;
  }

  private static int queryOf(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address.length() : query;
  }

  private static boolean isWordOf(String file, String name) {
    int at = file.indexOf(name);
    int end = at + name.length();
    return at > 0
        && isMark(file.charAt(at - 1))
        && (end == file.length() || !Character.isLetter(file.charAt(end)));
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c);
  }

  private static int number(String text, int from) {
    int number = 0;
    int at = from;
    while (at < text.length() && at < from + 4 && Character.isDigit(text.charAt(at))) {
      number = 10 * number + Character.digit(text.charAt(at), 10);
      at++;
    }
    return number;
  }
}
