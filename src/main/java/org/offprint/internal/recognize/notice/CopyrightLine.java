package org.offprint.internal.recognize.notice;

import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** A line that says who owns a text: {@code © 2026 The Ferry Post}. */
public final class CopyrightLine {
  /**
   * In characters; a longer line says something else too. At 150 or 600, none of 1,009 pages and
   * texts changes.
   */
  private static final int LONGEST = 300;

  /** The digits of a year. */
  private static final int DIGITS = 4;

  private CopyrightLine() {}

  /**
   * Whether a line is one: it opens with the sign, or with the word and then a year or the sign.
   */
  public static boolean matches(String line) {
    String text = line.strip();
    if (text.length() > LONGEST) {
      return false;
    }
    if (text.startsWith("©")) {
      return true;
    }
    String folded = Tokens.fold(text);
    if (Words.RIGHTS_RESERVED.phrases().opening(folded).isPresent()) {
      return true;
    }
    Optional<String> word = Words.COPYRIGHT_WORDS.phrases().opening(folded);
    if (word.isEmpty()) {
      return false;
    }
    String rest = folded.substring(word.get().length()).strip();
    return rest.length() > DIGITS
        && (rest.startsWith("©") || rest.startsWith("(c)") || isYear(rest));
  }

  private static boolean isYear(String text) {
    return text.substring(0, DIGITS).chars().allMatch(Character::isDigit);
  }
}
