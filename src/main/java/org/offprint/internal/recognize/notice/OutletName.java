package org.offprint.internal.recognize.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.Months;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** The name of a publication or a body that the end of a sentence gives. */
final class OutletName {
  private OutletName() {}

  /** The first run of capitalised words after a preposition, which may contain particles. */
  static @Nullable String in(String rest) {
    List<String> words = Tokens.split(rest);
    int from = 0;
    while (from < words.size() && !isCapital(words.get(from))) {
      from++;
    }
    int to = from;
    int last = from;
    while (to < words.size()) {
      String word = words.get(to);
      boolean particle = Words.OUTLET_PARTICLES.phrases().matches(word) || word.equals("&");
      if (isCapital(word)) {
        last = to + 1;
      } else if (!particle) {
        break;
      }
      to++;
      boolean closes = !word.isEmpty() && ".,;)".indexOf(word.charAt(word.length() - 1)) >= 0;
      if (closes) {
        break;
      }
    }
    while (last > from && Words.OUTLET_TAILS.phrases().matches(words.get(last - 1))) {
      last--;
    }
    String name = trimmed(String.join(" ", words.subList(from, Math.max(from, last))));
    return name.isEmpty() || Months.number(Tokens.fold(name)).isPresent() ? null : name;
  }

  private static boolean isCapital(String word) {
    int at = 0;
    while (at < word.length() && "“\"'‘«„(".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return at < word.length()
        && (Character.isUpperCase(word.codePointAt(at)) || isUncased(word.codePointAt(at)));
  }

  private static boolean isUncased(int c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static String trimmed(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && !Character.isLetterOrDigit(name.codePointAt(from))) {
      from++;
    }
    while (to > from && ".,;:”\"'’»“)".indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.substring(from, to);
  }
}
