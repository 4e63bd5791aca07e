package explain;

/**
 * Writes HTML. Whatever comes from the article goes through {@link #text} or stands in an attribute
 * that is written here, so it is words and never markup.
 */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup that this program holds itself. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** An element with words in it and nothing else. */
  Html element(String tag, String words) {
    return raw("<" + tag + ">").text(words).raw("</" + tag.split(" ", 2)[0] + ">");
  }

  /** A place, which may go on in another line where a step ends. */
  Html place(String place) {
    String[] steps = place.split("(?<=/)");
    raw("<small>");
    for (int i = 0; i < steps.length; i++) {
      raw(i == 0 ? "" : "<wbr>").text(steps[i]);
    }
    return raw("</small>");
  }

  /** Words, whatever they are. */
  Html text(String words) {
    int at = 0;
    while (at < words.length()) {
      int c = words.codePointAt(at);
      at += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
      }
    }
    return this;
  }

  /** Whether a page may hold a character; halves of one and control characters it may not. */
  private static boolean isCharacter(int c) {
    boolean control = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    return !control && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
