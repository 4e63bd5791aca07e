package org.offprint.internal.html.tree;

import java.util.Set;
import org.offprint.internal.character.Characters;

/**
 * Recognizes the content of a drawing that is nothing but shapes: tags of a strict form, each ended
 * as XML ends them, and white space between them. It has no words, and without it the tree around
 * is the same.
 */
final class Shapes {
  /** Elements of SVG that have no text: SVG 2, chapters 5, 9, 10, 13 and 14. */
  private static final Set<String> NAMES =
      Set.of(
          "circle",
          "clipPath",
          "defs",
          "ellipse",
          "g",
          "line",
          "linearGradient",
          "mask",
          "path",
          "polygon",
          "polyline",
          "radialGradient",
          "rect",
          "stop",
          "symbol",
          "use");

  /** In place of a place: what is there does not have this form. */
  private static final int REFUSED = -1;

  private final String markup;
  private final int end;

  /** How many elements are open. */
  private int depth;

  private Shapes(String markup, int end) {
    this.markup = markup;
    this.end = end;
  }

  /** Whether a part of the markup of a page is shapes. */
  static boolean are(String markup, int start, int end) {
    Shapes shapes = new Shapes(markup, end);
    int at = shapes.skipSpaces(start);
    while (at != REFUSED && at < end) {
      at = shapes.pass(at);
      at = at == REFUSED ? REFUSED : shapes.skipSpaces(at);
    }
    return at == end && shapes.depth == 0;
  }

  /** The end of the tag that starts at a place, if it is that of a shape. */
  private int pass(int start) {
    boolean closes = markup.startsWith("</", start);
    int name = start + (closes ? 2 : 1);
    int at = nameEnd(name);
    if (markup.charAt(start) != '<' || !NAMES.contains(markup.substring(name, at))) {
      return REFUSED;
    }
    while (at != REFUSED && at < end) {
      int next = skipSpaces(at);
      char c = next < end ? markup.charAt(next) : '\0';
      if (c == '>') {
        depth += closes ? -1 : 1;
        return depth < 0 ? REFUSED : next + 1;
      }
      if (c == '/') {
        return !closes && markup.startsWith("/>", next) ? next + 2 : REFUSED;
      }
      at = closes || next == at ? REFUSED : passAttribute(next);
    }
    return REFUSED;
  }

  /** The end of an attribute with a value in double quotes. */
  private int passAttribute(int start) {
    int at = nameEnd(start);
    if (at == start || !markup.startsWith("=\"", at)) {
      return REFUSED;
    }
    int quote = markup.indexOf('"', at + 2);
    return quote < 0 || quote >= end ? REFUSED : quote + 1;
  }

  private int nameEnd(int start) {
    int at = start;
    while (at < end && isNamePart(markup.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':'
        || c == '_';
  }

  private int skipSpaces(int start) {
    int at = start;
    while (at < end && Characters.isAsciiSpace(markup.charAt(at))) {
      at++;
    }
    return at;
  }
}
