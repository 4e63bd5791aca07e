package org.offprint.internal.recognize.words;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.internal.character.Characters;
import org.offprint.internal.character.UnspacedScripts;

/** Words and characters of a text, counted and compared. */
public final class Tokens {
  /**
   * An unspaced script says as much in two characters as others do in five. At 12, 10 of 1,009
   * pages and texts change; at 50, 9.
   */
  private static final int UNSPACED_TENTHS = 25;

  private static final char ASCII_END = '\u0080';

  /** Where combining marks begin in Unicode. */
  private static final char FIRST_MARK = '\u0300';

  private static final char SCRIPTS_OF_INDIA = '\u0900';

  /**
   * For each ASCII character its lowercase form, a space if it is white space, or the character
   * itself.
   */
  private static final char[] FOLDED = foldedAscii();

  private Tokens() {}

  /**
   * How many words: pieces between spaces, and one for every two characters of an unspaced script.
   */
  public static int count(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (UnspacedScripts.have(c)) {
        unspaced++;
        inWord = false;
      } else {
        boolean blank = Characters.isSpace(c);
        words += !blank && !inWord && isWordStart(text, i) ? 1 : 0;
        inWord = !blank && (inWord || isWordStart(text, i));
      }
    }
    return words + (unspaced + 1) / 2;
  }

  private static boolean isWordStart(String text, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** How long a text is in characters of a spaced script, up to a given length. */
  public static int weight(String text, int enough) {
    int tenths = 0;
    for (int i = 0; i < text.length() && tenths < enough * 10; i++) {
      tenths += UnspacedScripts.have(text.charAt(i)) ? UNSPACED_TENTHS : 10;
    }
    return tenths / 10;
  }

  /**
   * The text in lower case, with straight apostrophes and single spaces, without punctuation at its
   * ends, and without diacritics that writers may leave out: the form in which word lists are
   * written.
   */
  public static String fold(String text) {
    return fold(text, false);
  }

  /**
   * The text folded as by {@link #fold}, but with its diacritics: to recognize a repeated text, not
   * what it means.
   */
  public static String foldWithMarks(String text) {
    return fold(text, true);
  }

  /** Whether a text has combining marks. */
  public static boolean hasMarks(String text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    // Most texts have no character this high; then none is looked at individually.
    for (int i = 0; all >= FIRST_MARK && i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text, boolean withMarks) {
    byte[] folded = new byte[text.length()];
    int length = 0;
    int before = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char shown = c < ASCII_END ? FOLDED[c] : foldedOf(c);
      if (shown >= ASCII_END) {
        return foldWide(text, withMarks);
      }
      // No branch for a space, since where words end cannot be predicted.
      int space = (shown ^ ' ') - 1 >>> Integer.SIZE - 1;
      folded[length] = (byte) shown;
      length += 1 - (space & before);
      before = space;
    }
    int from = 0;
    while (from < length && !isAsciiWord(folded[from])) {
      from++;
    }
    while (length > from && !isAsciiWord(folded[length - 1])) {
      length--;
    }
    return new String(folded, from, length - from, StandardCharsets.ISO_8859_1);
  }

  private static boolean isAsciiWord(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The same for a text with other characters than those of ASCII. */
  private static String foldWide(String text, boolean withMarks) {
    char[] folded = new char[text.length()];
    int length = 0;
    int before = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && !withMarks && isMark(c)) {
        return fold(withoutMarks(text));
      }
      char shown = c < ASCII_END ? FOLDED[c] : foldedOf(c);
      int space = (shown ^ ' ') - 1 >>> Integer.SIZE - 1;
      folded[length] = shown;
      length += 1 - (space & before);
      before = space;
    }
    int from = 0;
    while (from < length && !isLetterOrDigit(folded, from, length)) {
      from++;
    }
    while (length > from && !isWordEnd(folded, from, length)) {
      length--;
    }
    return new String(folded, from, length - from).toLowerCase(Locale.ROOT);
  }

  /**
   * Where in a text the first characters of its folded form end, including what folding removes
   * before and between them.
   *
   * @param length how many characters of the folded form
   */
  public static int foldedEnd(String text, int length) {
    int at = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    boolean before = false;
    for (int left = length; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean blank = Characters.isSpace(c);
      boolean counted = !(blank && before) && !(c >= FIRST_MARK && isMark(c));
      if (counted && left == 0) {
        break;
      }
      left -= counted ? 1 : 0;
      before = blank;
    }
    return at;
  }

  /**
   * A vowel sign or accent above or below a letter. In scripts that come after those of the Near
   * East in Unicode, such marks are vowels that no word can do without.
   */
  private static boolean isMark(char c) {
    return c < SCRIPTS_OF_INDIA && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Accents that are part of a letter are kept, combined with it into one character. */
  private static String withoutMarks(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder without = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isMark(c)) {
        without.append(c);
      }
    }
    return without.toString();
  }

  private static char[] foldedAscii() {
    char[] folded = new char[ASCII_END];
    for (char c = 0; c < ASCII_END; c++) {
      boolean capital = c >= 'A' && c <= 'Z';
      folded[c] = Characters.isSpace(c) ? ' ' : capital ? (char) (c + ('a' - 'A')) : c;
    }
    return folded;
  }

  private static char foldedOf(char c) {
    if (c == '’' || c == '‘') {
      return '\'';
    }
    if (c == 'İ') {
      // Its lowercase form is two characters without regard to locale.
      return 'i';
    }
    return Characters.isSpace(c) ? ' ' : c;
  }

  private static boolean isLetterOrDigit(char[] text, int at, int end) {
    return Character.isLetterOrDigit(Character.codePointAt(text, at, end));
  }

  private static boolean isWordEnd(char[] text, int from, int end) {
    return Character.isLetterOrDigit(Character.codePointBefore(text, end, from));
  }

  /** The pieces between spaces. */
  public static List<String> split(String text) {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int to = text.indexOf(' ', at);
      to = to < 0 ? text.length() : to;
      if (to > at) {
        pieces.add(text.substring(at, to));
      }
      at = to + 1;
    }
    return pieces;
  }
}
