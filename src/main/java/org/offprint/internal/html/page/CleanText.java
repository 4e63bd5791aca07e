package org.offprint.internal.html.page;

import org.jsoup.parser.Parser;
import org.offprint.internal.character.Characters;
import org.offprint.internal.decode.LoneSurrogates;

/** The words of an attribute, of a script or of a line, as a reader would say them. */
public final class CleanText {
  private CleanText() {}

  /** Decodes entities that were encoded twice and collapses white space. */
  public static String of(String value) {
    String text = value;
    for (int i = 0; i < 2 && text.indexOf('&') >= 0 && text.indexOf(';') >= 0; i++) {
      text = LoneSurrogates.replace(Parser.unescapeEntities(text, false)).text();
    }
    if (isClean(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isSpace(c)) {
        if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
          collapsed.append(' ');
        }
      } else if (!Characters.isDropped(c)) {
        collapsed.append(c);
      }
    }
    return collapsed.toString().strip();
  }

  /** Whether a text consists of ASCII words with single spaces between them, as most do. */
  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }
}
