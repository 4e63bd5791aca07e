package exporters;

/** Text as it may stand in XML 1.0. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /**
   * The text with U+FFFD for each character that XML has none for, and each half surrogate pair.
   */
  static String clean(String text) {
    int good = 0;
    while (good < text.length() && isPlain(text.charAt(good))) {
      good++;
    }
    if (good == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, good);
    text.codePoints()
        .skip(good)
        .forEach(c -> clean.appendCodePoint(isCharacter(c) ? c : REPLACEMENT));
    return clean.toString();
  }

  /** The text for between tags. */
  static String escape(String text) {
    return escaped(clean(text), false);
  }

  /** The text for an attribute in double quotation marks. */
  static String attribute(String text) {
    return escaped(clean(text), true);
  }

  private static String escaped(String text, boolean attribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\r' -> escaped.append("&#13;");
        case '"' -> escaped.append(attribute ? "&quot;" : "\"");
        case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
        case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * Whether a character is certainly one of XML's; those that come in pairs are looked at again.
   */
  private static boolean isPlain(char c) {
    return c < Character.MIN_SURROGATE && isCharacter(c);
  }

  private static boolean isCharacter(int c) {
    return c >= 0x20
        ? c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF
        : c == '\t' || c == '\n' || c == '\r';
  }
}
