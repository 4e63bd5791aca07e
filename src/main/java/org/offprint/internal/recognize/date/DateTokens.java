package org.offprint.internal.recognize.date;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.recognize.words.Tokens;

/**
 * The pieces of a date between spaces and commas, without full stops and brackets at their ends,
 * with the digits of ASCII.
 */
final class DateTokens {
  private DateTokens() {}

  static List<String> in(String text) {
    List<String> tokens = new ArrayList<>();
    String words = Digits.inAscii(text).replace(',', ' ').replace('،', ' ').replace('\u00A0', ' ');
    for (String piece : Tokens.split(words)) {
      int from = 0;
      int to = piece.length();
      while (from < to
          && "([\"–—-|•·:".indexOf(piece.charAt(from)) >= 0
          && !isOffset(piece.substring(from, to))) {
        from++;
      }
      // Before a time it is a word, before the name of a month the mark of a note taker.
      if (from + 1 < to && piece.charAt(from) == '@' && Character.isDigit(piece.charAt(from + 1))) {
        from++;
      }
      while (to > from && ".)]\"–—-|•·:;".indexOf(piece.charAt(to - 1)) >= 0) {
        to--;
      }
      if (from < to) {
        tokens.add(piece.substring(from, to));
      }
    }
    return tokens;
  }

  private static boolean isOffset(String piece) {
    boolean shaped = piece.startsWith("-") && (piece.length() == 5 || piece.length() == 6);
    return shaped
        && piece.substring(1).chars().allMatch(c -> c == ':' || MarkedNumbers.isDigit((char) c));
  }
}
