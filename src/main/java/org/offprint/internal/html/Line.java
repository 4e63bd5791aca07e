package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two breaks of a page while it is cut: nodes, and their words with white space
 * as a browser shows it.
 */
final class Line {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final boolean preformatted;
  private final List<Node> leaves = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private char pendingSpace;
  private int linkLength;
  private int boldLength;
  private int links;
  private @Nullable Element lastLink;

  Line(boolean preformatted) {
    this.preformatted = preformatted;
  }

  /** Adds a text node, which stands in a link or in none, bold or not. */
  void add(TextNode node, @Nullable Element link, boolean bold) {
    leaves.add(node);
    String words = node.getWholeText();
    int shown = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
        addSpace(c);
      } else {
        flushSpace();
        text.append(c);
        shown++;
      }
    }
    if (shown == 0) {
      return;
    }
    boldLength += bold ? shown : 0;
    if (link != null) {
      linkLength += shown;
      links += link == lastLink ? 0 : 1;
      lastLink = link;
    }
  }

  /** Adds a picture inside the line. */
  void add(Element medium) {
    leaves.add(medium);
  }

  /** Ends a line of preformatted text. */
  void addLineEnd() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    pendingSpace = 0;
  }

  List<Node> leaves() {
    return leaves;
  }

  String text() {
    return text.toString();
  }

  boolean hasText() {
    return !text.isEmpty();
  }

  boolean isPreformatted() {
    return preformatted;
  }

  int linkLength() {
    return linkLength;
  }

  int boldLength() {
    return boldLength;
  }

  int links() {
    return links;
  }

  private void addSpace(char c) {
    if (preformatted) {
      text.append(c == NO_BREAK_SPACE ? ' ' : c);
    } else if (pendingSpace == 0 && c == NO_BREAK_SPACE) {
      pendingSpace = NO_BREAK_SPACE;
    } else {
      pendingSpace = ' ';
    }
  }

  private void flushSpace() {
    if (pendingSpace != 0 && !text.isEmpty()) {
      text.append(pendingSpace);
    }
    pendingSpace = 0;
  }

  private static boolean isSpace(char c) {
    return c == NO_BREAK_SPACE || Character.isWhitespace(c);
  }

  /** Soft hyphens, zero-width spaces and byte order marks show nothing. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }
}
