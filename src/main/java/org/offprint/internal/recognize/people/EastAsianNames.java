package org.offprint.internal.recognize.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Role;

/**
 * Names in Chinese characters, kana or hangul. Their form does not distinguish them from other
 * words, so they are only read where a word beside them says who they are: {@code 作者：王明}, {@code 記者
 * 王明}, {@code 홍길동 기자}.
 */
final class EastAsianNames {
  /**
   * In characters: a family name and a given name of one each. At 1, none of 1,009 pages and texts
   * changes; at 4, 1.
   */
  private static final int SHORTEST = 2;

  /**
   * In characters; a longer word is not a name. At 2, 1 of 1,009 pages and texts changes; at 10,
   * none.
   */
  private static final int LONGEST = 5;

  private static final List<String> REPORTERS = Words.REPORTERS.phrases().longestFirst();

  /**
   * A word or name of at least this many characters is recognized without a space beside it. At 2
   * or 8, none of 1,009 pages and texts changes.
   */
  private static final int TOGETHER = 4;

  private EastAsianNames() {}

  /** The names that make up a text which a word before it says are names, or none. */
  static List<Credit> in(String text, Role role) {
    List<Credit> credits = new ArrayList<>();
    for (String name : Marks.BETWEEN.split(text.strip())) {
      List<String> parts = List.of(Marks.DOT.split(name, -1));
      if (!parts.stream().allMatch(EastAsianNames::isPart)) {
        return List.of();
      }
      // Between names in hangul a dot is a comma.
      List<String> names = isHangul(name.codePointAt(0)) ? parts : List.of(name);
      names.forEach(each -> credits.add(Credit.person(each, role)));
    }
    return credits;
  }

  /**
   * The names that make up a text with a word for a reporter before or after them, or none. Where
   * no space separates them, it takes a longer word or name: {@code 記者会見} is a press conference.
   */
  static List<Credit> ofReporters(String text, Role role) {
    String line = text.strip();
    for (String word : REPORTERS) {
      int names = line.length() - word.length();
      if (names > 0 && line.startsWith(word)) {
        boolean apart = line.charAt(word.length()) == ' ' || word.length() >= TOGETHER;
        return apart ? in(line.substring(word.length()), role) : List.of();
      }
      if (names > 0 && line.endsWith(word)) {
        boolean apart = line.charAt(names - 1) == ' ' || names >= TOGETHER;
        return apart ? in(line.substring(0, names), role) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isPart(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.codePoints().allMatch(EastAsianNames::isOfName);
  }

  private static boolean isOfName(int c) {
    return Character.isIdeographic(c)
        || c == '々'
        || c == 'ー'
        || (c >= '\u3041' && c <= '\u30FA')
        || isHangul(c);
  }

  private static boolean isHangul(int c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Made when there are such names. */
  private static final class Marks {
    /** Between names. */
    static final Pattern BETWEEN = Pattern.compile("[\\s、，,/]+");

    /** Between the parts of a foreign name. */
    static final Pattern DOT = Pattern.compile("[·・]");
  }
}
