package org.offprint.internal.html;

/**
 * The text that a page's JSON-LD declares to be the article's, taken from the scripts as they
 * stand: for a comparison of words it matters little how they are escaped.
 */
final class DeclaredText {
  private static final String KEY = "\"articleBody\"";
  private static final int LONGEST = 40_000;
  private static final int HEX = 16;

  private DeclaredText() {}

  /** The first such text, as far as it matters, or an empty one. */
  static String of(CutPage page) {
    IntList scripts = page.landmarks().jsonLd();
    for (int i = 0; i < scripts.size(); i++) {
      String script = page.tree().element(scripts.get(i)).data();
      int key = script.indexOf(KEY);
      int open = key < 0 ? -1 : script.indexOf('"', key + KEY.length());
      if (open >= 0) {
        return unescaped(script, open + 1);
      }
    }
    return "";
  }

  private static String unescaped(String script, int from) {
    StringBuilder text = new StringBuilder();
    int to = Math.min(script.length(), from + LONGEST);
    for (int i = from; i < to && script.charAt(i) != '"'; i++) {
      char c = script.charAt(i);
      if (c != '\\' || i + 1 >= to) {
        text.append(c);
        continue;
      }
      char escaped = script.charAt(++i);
      if (escaped == 'u' && i + 4 < to) {
        text.append(character(script, i + 1));
        i += 4;
      } else {
        text.append(escaped == '"' || escaped == '/' ? escaped : ' ');
      }
    }
    return text.toString();
  }

  private static char character(String script, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(script.charAt(i), HEX);
      if (digit < 0) {
        return ' ';
      }
      value = value * HEX + digit;
    }
    return (char) value;
  }
}
