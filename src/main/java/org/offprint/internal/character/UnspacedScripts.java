package org.offprint.internal.character;

import java.lang.Character.UnicodeScript;

/**
 * The scripts that are written without spaces between words, by the scripts of Unicode: Han,
 * Hiragana and Katakana, and those of South-East Asia whose line breaks Unicode leaves to
 * dictionaries. Hangul is written with spaces.
 *
 * @see <a href="https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt">Scripts</a>
 * @see <a href="https://www.unicode.org/reports/tr14/#SA">complex-context dependent scripts</a>
 */
public final class UnspacedScripts {
  private static final char FIRST_THAI = '\u0E00';

  /** From the block General Punctuation to the one before the radicals of Han: no such script. */
  private static final char FIRST_PUNCTUATION = '\u2000';

  private static final char FIRST_RADICAL = '\u2E80';

  /** The blocks of Hiragana and Katakana, whose common signs, such as ー, are of neither script. */
  private static final char FIRST_KANA = '\u3040';

  private static final char LAST_KANA = '\u30FF';

  /** The blocks of Han to which each version of Unicode adds, of which a platform knows one. */
  private static final char FIRST_IDEOGRAPH = '\u3400';

  private static final char LAST_IDEOGRAPH = '\u9FFF';

  private UnspacedScripts() {}

  /** Whether a character is of such a script, be it a letter, a mark or a digit. */
  public static boolean have(int c) {
    if (c < FIRST_THAI || (c >= FIRST_PUNCTUATION && c < FIRST_RADICAL)) {
      return false;
    }
    return (c >= FIRST_KANA && c <= LAST_KANA)
        || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH)
        || isOne(UnicodeScript.of(c));
  }

  private static boolean isOne(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
