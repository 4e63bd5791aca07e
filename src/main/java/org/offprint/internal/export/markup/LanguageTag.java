package org.offprint.internal.export.markup;

import java.util.Set;
import org.offprint.model.Direction;

/** What the tag of a language (BCP 47), such as {@code de-AT}, says. */
public final class LanguageTag {
  /** In characters: RFC 5646, section 2.1. */
  private static final int LONGEST_PART = 8;

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn",
          "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");

  /** In letters: RFC 5646, section 2.2.3. */
  private static final int SCRIPT_LENGTH = 4;

  private LanguageTag() {}

  /** Whether a tag is made as such tags are: parts of letters and digits, a language first. */
  public static boolean isWellFormed(String tag) {
    String[] parts = tag.split("-", -1);
    if (parts[0].length() < 2 || !parts[0].chars().allMatch(LanguageTag::isLetter)) {
      return false;
    }
    for (String part : parts) {
      boolean valid =
          !part.isEmpty()
              && part.length() <= LONGEST_PART
              && part.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9'));
      if (!valid) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The way in which the script of a language runs. */
  public static Direction direction(String tag) {
    String[] parts = tag.toLowerCase(java.util.Locale.ROOT).split("-", -1);
    for (String part : parts) {
      if (part.length() == SCRIPT_LENGTH && part.chars().allMatch(LanguageTag::isLetter)) {
        return RIGHT_TO_LEFT_SCRIPTS.contains(part) ? Direction.RTL : Direction.LTR;
      }
    }
    return RIGHT_TO_LEFT.contains(parts[0]) ? Direction.RTL : Direction.LTR;
  }

  /** The language alone, in lower case. */
  public static String primary(String tag) {
    int end = tag.indexOf('-');
    return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(java.util.Locale.ROOT);
  }
}
