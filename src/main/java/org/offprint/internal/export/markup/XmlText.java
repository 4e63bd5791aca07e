package org.offprint.internal.export.markup;

/**
 * Text as markup can hold it, XML and HTML alike.
 *
 * <p>What XML 1.0 excludes, and what HTML excludes beyond it (control characters from U+007F to
 * U+009F, code points that are not characters), is replaced by U+FFFD, and so is half of a
 * surrogate pair. Line ends become line feeds, as a parser would make them.
 */
public final class XmlText {
  private static final char REPLACEMENT = '\ufffd';

  private XmlText() {}

  /** The text with what markup cannot hold replaced, and nothing escaped. */
  public static String clean(String text) {
    return write(text, false, false);
  }

  /** The text as the content of an element: cleaned, with {@code &}, < and > escaped. */
  static String escape(String text) {
    return write(text, true, false);
  }

  /**
   * The text as the value of an attribute in double quotation marks. Line ends and tabs are
   * references, because XML parsers would turn them into spaces.
   */
  static String attribute(String text) {
    return write(text, true, true);
  }

  /**
   * The text with both kinds of quotation marks escaped too, so that it is text between tags and in
   * the value of an attribute, whatever marks that stands in. Line ends stay.
   */
  static String quoted(String text) {
    return escape(text).replace("\"", "&quot;").replace("'", "&#39;");
  }

  private static String write(String text, boolean escaped, boolean quoted) {
    StringBuilder result = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      String instead = instead(text, i, c, escaped, quoted);
      if (instead != null && result == null) {
        result = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (result != null) {
        if (instead == null) {
          result.appendCodePoint(c);
        } else {
          result.append(instead);
        }
      }
      i += length;
    }
    return result == null ? text : result.toString();
  }

  private static @org.jspecify.annotations.Nullable String instead(
      String text, int at, int c, boolean escaped, boolean quoted) {
    switch (c) {
      case '&':
        return escaped ? "&amp;" : null;
      case '<':
        return escaped ? "&lt;" : null;
      case '>':
        return escaped ? "&gt;" : null;
      case '"':
        return quoted ? "&quot;" : null;
      case '\n':
        return quoted ? "&#10;" : null;
      case '\t':
        return quoted ? "&#9;" : null;
      case '\r':
        boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return pair ? "" : quoted ? "&#10;" : "\n";
      default:
        return isAllowed(c) ? null : String.valueOf(REPLACEMENT);
    }
  }

  private static boolean isAllowed(int c) {
    if (c < ' ' || (c >= 0x7f && c <= 0x9f)) {
      return false;
    }
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean character = (c < 0xfdd0 || c > 0xfdef) && (c & 0xfffe) != 0xfffe;
    return !surrogate && character;
  }
}
