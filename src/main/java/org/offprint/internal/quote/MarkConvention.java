package org.offprint.internal.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an article sets its marks, decided once for all its lines.
 *
 * @param guillemets which way guillemets point
 * @param lowOpening whether “ closes what „ has opened, and so seldom opens anything itself
 * @param sameNine whether ” and ’ open as well as close, as in Swedish and Finnish
 * @param spaceInside whether a space inside guillemets is the rule, as in French
 */
record MarkConvention(
    GuillemetDirection guillemets, boolean lowOpening, boolean sameNine, boolean spaceInside) {

  /** The primary language subtag in lower case, {@code ""} if there is none. */
  static String primarySubtag(@Nullable String language) {
    if (language == null) {
      return "";
    }
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    return language.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
