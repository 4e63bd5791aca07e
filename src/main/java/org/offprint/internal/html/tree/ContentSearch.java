package org.offprint.internal.html.tree;

import java.util.Arrays;
import org.offprint.internal.character.Characters;

/**
 * Searches the markup of a page for the contents of scripts, style sheets and drawings without
 * words. Tags are looked for, not parsed, so that what it finds is a guess; comments are passed
 * over. Takes time linear in the length of the page.
 */
final class ContentSearch {
  /** In characters; a shorter content costs no more than the mark in its place. */
  private static final int SHORTEST = 32;

  /** Each content has a mark of its own, one of the 20,992 ideographs of the first block. */
  private static final int MOST = 20_000;

  private static final String SCRIPT = "script";
  private static final String STYLE = "style";
  private static final String DRAWING = "svg";

  private final String markup;
  private int[] places = new int[64];
  private int size;

  private ContentSearch(String markup) {
    this.markup = markup;
  }

  /** The start and the end of each content that was found, in order. */
  static int[] in(String markup) {
    ContentSearch search = new ContentSearch(markup);
    int at = markup.indexOf('<');
    while (at >= 0 && search.size < 2 * MOST) {
      int next = search.pass(at + 1);
      at = next < 0 ? -1 : markup.indexOf('<', next);
    }
    return Arrays.copyOf(search.places, search.size);
  }

  /** Where to go on after what starts with a {@code <} before a place, or -1 to stop. */
  private int pass(int start) {
    char first = start < markup.length() ? markup.charAt(start) : '\0';
    if (first == 's') {
      if (markup.startsWith(SCRIPT, start)) {
        return passContent(start + SCRIPT.length(), SCRIPT);
      }
      if (markup.startsWith(STYLE, start)) {
        return passContent(start + STYLE.length(), STYLE);
      }
      return markup.startsWith(DRAWING, start) ? passDrawing(start + DRAWING.length()) : start;
    }
    return first == '!' && markup.startsWith("--", start + 1)
        ? markup.indexOf("-->", start + 1)
        : start;
  }

  private int passContent(int nameEnd, String tag) {
    if (!endsName(nameEnd)) {
      return nameEnd;
    }
    int open = markup.indexOf('>', nameEnd);
    int at = open < 0 ? -1 : markup.indexOf('<', open);
    while (at >= 0 && !isEndTag(at, tag)) {
      // A comment in a script may hold its end tag: HTML Standard, section 13.2.5.17.
      if (markup.startsWith("!-", at + 1)) {
        return markup.indexOf("</" + tag, at);
      }
      at = markup.indexOf('<', at + 1);
    }
    if (at - open > SHORTEST) {
      add(open + 1, at);
    }
    return at;
  }

  private int passDrawing(int nameEnd) {
    int end = markup.indexOf("</svg", nameEnd);
    int open = endsName(nameEnd) ? nameEnd : end;
    while (open < end && markup.charAt(open) != '>') {
      open++;
    }
    if (end - open > SHORTEST && Shapes.are(markup, open + 1, end)) {
      add(open + 1, end);
    }
    return end;
  }

  private boolean isEndTag(int at, String tag) {
    int name = at + 2;
    int nameEnd = name + tag.length();
    return markup.startsWith("/", at + 1)
        && markup.regionMatches(true, name, tag, 0, tag.length())
        && (endsName(nameEnd) || markup.startsWith("/", nameEnd));
  }

  private boolean endsName(int at) {
    return at < markup.length()
        && (markup.charAt(at) == '>' || Characters.isAsciiSpace(markup.charAt(at)));
  }

  private void add(int start, int end) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = start;
    places[size++] = end;
  }
}
