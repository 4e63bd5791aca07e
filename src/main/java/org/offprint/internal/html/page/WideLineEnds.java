package org.offprint.internal.html.page;

import org.offprint.internal.character.Characters;
import org.offprint.internal.character.WideCharacters;

/** Line ends in the source of a page that are between wide characters, and so are no spaces. */
final class WideLineEnds {
  private WideLineEnds() {}

  /** A text without these line ends and the white space around them; the same text without any. */
  static String removed(String text) {
    int end = text.indexOf('\n');
    StringBuilder joined = null;
    int done = 0;
    while (end > 0) {
      int before = end;
      while (before > done && Characters.isCollapsed(text.charAt(before - 1))) {
        before--;
      }
      int after = end + 1;
      while (after < text.length() && Characters.isCollapsed(text.charAt(after))) {
        after++;
      }
      boolean between = before > done && after < text.length();
      if (between && WideCharacters.join(text.charAt(before - 1), text.charAt(after))) {
        joined = joined == null ? new StringBuilder(text.length()) : joined;
        joined.append(text, done, before);
        done = after;
      }
      end = text.indexOf('\n', after);
    }
    return joined == null ? text : joined.append(text, done, text.length()).toString();
  }
}
