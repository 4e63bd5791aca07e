package org.offprint.internal.decode;

import java.util.Locale;
import java.util.Set;
import org.offprint.internal.character.Characters;

/**
 * What markup a text starts with. The rules are those of the WHATWG MIME Sniffing Standard with a
 * longer list of elements; but where the name of an element is an English word or a letter, what
 * follows it must look like attributes, because authors mark places in angle brackets too: {@code
 * <table of contents>}.
 */
final class MarkupStart {
  /** Their names mean nothing else. */
  private static final Set<String> SURE = Set.of("html", "head", "body", "script", "iframe");

  private static final Set<String> WITH_ATTRIBUTES =
      Set.of(
          "a",
          "article",
          "aside",
          "b",
          "base",
          "blockquote",
          "br",
          "center",
          "div",
          "em",
          "figure",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "i",
          "img",
          "link",
          "main",
          "meta",
          "nav",
          "noscript",
          "ol",
          "p",
          "section",
          "span",
          "strong",
          "style",
          "table",
          "title",
          "ul");

  /** In characters: as many as the longest name in the list has. */
  private static final int LONGEST_NAME = 10;

  private MarkupStart() {}

  /** Whether it starts with HTML, perhaps in the syntax of XML. */
  static boolean isHtml(String text) {
    int at = afterSpaces(text, 0);
    if (text.startsWith("<!--", at)) {
      return true;
    }
    while (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
      String end = text.startsWith("<?", at) ? "?>" : "-->";
      int close = text.indexOf(end, at);
      if (close < 0) {
        return false;
      }
      at = afterSpaces(text, close + end.length());
    }
    return isDoctype(text, at) || isElement(text, at);
  }

  /** Whether it starts with an XML declaration. */
  static boolean isXml(String text) {
    return text.startsWith("<?xml", afterSpaces(text, 0));
  }

  private static boolean isDoctype(String text, int at) {
    String doctype = "<!doctype";
    if (!text.regionMatches(true, at, doctype, 0, doctype.length())) {
      return false;
    }
    int name = afterSpaces(text, at + doctype.length());
    return text.regionMatches(true, name, "html", 0, 4) && endsName(text, name + 4);
  }

  private static boolean isElement(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '<') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_NAME && isNamePart(text.charAt(end))) {
      end++;
    }
    if (!endsName(text, end)) {
      return false;
    }
    String name = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    return SURE.contains(name) || WITH_ATTRIBUTES.contains(name) && isTagEnd(text, end);
  }

  /** Whether a tag goes on with an attribute that has a value, or ends at once. */
  private static boolean isTagEnd(String text, int from) {
    int at = afterSpaces(text, from);
    if (at < text.length() && text.charAt(at) == '/') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '>') {
      return true;
    }
    while (at < text.length() && text.charAt(at) != '=') {
      if (text.charAt(at) == '>' || text.charAt(at) == '<') {
        return false;
      }
      at++;
    }
    return at < text.length();
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean endsName(String text, int at) {
    return at < text.length()
        && (Characters.isAsciiSpace(text.charAt(at))
            || text.charAt(at) == '>'
            || text.charAt(at) == '/');
  }

  private static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Characters.isAsciiSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
