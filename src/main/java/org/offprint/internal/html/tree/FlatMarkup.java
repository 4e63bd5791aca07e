package org.offprint.internal.html.tree;

import java.util.Locale;
import java.util.Set;
import org.offprint.internal.character.Characters;
import org.offprint.internal.html.element.ElementKind;

/**
 * The markup of a page without elements that nest, for pages that the parser cannot make a tree of:
 * the tree of this markup is flat, whatever the page says. All words are kept in their order, and
 * so are headings, pictures and what the head declares; where other blocks start or end, a
 * paragraph does.
 *
 * <p>Tags are recognized as the parser recognizes them; takes time linear in the length of the
 * page.
 */
final class FlatMarkup {
  /** Elements that contain no others, or close one another. */
  private static final Set<String> FLAT =
      Set.of(
          "html", "meta", "link", "base", "img", "br", "hr", "wbr", "h1", "h2", "h3", "h4", "h5",
          "h6");

  /** Elements in which tags are text. */
  private static final Set<String> RAW =
      Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

  private static final String PLAINTEXT = "plaintext";
  private static final String PARAGRAPH = "<p>";

  private final String markup;
  private final StringBuilder flat;
  private int at;
  private boolean atStart;

  private FlatMarkup(String markup) {
    this.markup = markup;
    this.flat = new StringBuilder(markup.length());
  }

  /** The flat markup of a page. */
  static String of(String markup) {
    FlatMarkup page = new FlatMarkup(markup);
    while (page.at < markup.length()) {
      page.passText();
    }
    return page.flat.toString();
  }

  private void passText() {
    int open = markup.indexOf('<', at);
    int end = open < 0 ? markup.length() : open;
    if (end > at) {
      flat.append(markup, at, end);
      atStart = false;
      at = end;
      return;
    }
    char next = charAt(at + 1);
    if (isLetter(next)) {
      passTag(at + 1, false);
    } else if (next == '/' && isLetter(charAt(at + 2))) {
      passTag(at + 2, true);
    } else if (next == '!' || next == '?' || next == '/') {
      passComment();
    } else {
      // Left as it is, it might begin a tag together with what follows the next tag.
      flat.append("&lt;");
      atStart = false;
      at++;
    }
  }

  private void passComment() {
    if (!markup.startsWith("<!--", at)) {
      at = after(">", at + 1);
      return;
    }
    boolean empty = markup.startsWith("<!-->", at) || markup.startsWith("<!--->", at);
    at = empty ? after(">", at) : after("-->", at + "<!--".length());
  }

  private void passTag(int name, boolean end) {
    int start = at;
    int nameEnd = name;
    while (nameEnd < markup.length() && !endsName(markup.charAt(nameEnd))) {
      nameEnd++;
    }
    String tag = markup.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    at = tagEnd(nameEnd);
    if (FLAT.contains(tag)) {
      flat.append(markup, start, at);
      atStart = false;
    } else if (!end && (RAW.contains(tag) || tag.equals(PLAINTEXT))) {
      int to = tag.equals(PLAINTEXT) ? markup.length() : rawEnd(tag);
      flat.append(markup, start, to);
      atStart = false;
      at = to;
    } else if (!atStart && ElementKind.of(tag).isBlock()) {
      flat.append(PARAGRAPH);
      atStart = true;
    }
  }

  /** The end of a tag: at a {@code >} that is not in a quoted value. */
  private int tagEnd(int from) {
    boolean value = false;
    for (int i = from; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (value && (c == '"' || c == '\'')) {
        int close = markup.indexOf(c, i + 1);
        if (close < 0) {
          break;
        }
        i = close;
      }
      value = c == '=' || (value && c <= ' ');
    }
    return markup.length();
  }

  /** The end of an element in which tags are text, including its end tag. */
  private int rawEnd(String tag) {
    for (int i = markup.indexOf("</", at); i >= 0; i = markup.indexOf("</", i + 2)) {
      int end = i + 2 + tag.length();
      if (markup.regionMatches(true, i + 2, tag, 0, tag.length()) && endsName(charAt(end))) {
        return tagEnd(end);
      }
    }
    return markup.length();
  }

  private int after(String mark, int from) {
    int found = markup.indexOf(mark, from);
    return found < 0 ? markup.length() : found + mark.length();
  }

  private char charAt(int index) {
    return index < markup.length() ? markup.charAt(index) : '\0';
  }

  private static boolean isLetter(char c) {
    return (c | ' ') >= 'a' && (c | ' ') <= 'z';
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || Characters.isAsciiSpace(c);
  }
}
