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
  private final List<Node> leaves = new ArrayList<>(2);
  private @Nullable StringBuilder text;
  private char pendingSpace;
  private int length;

  /** No character of the text is greater. */
  private int allBits;

  private int linkLength;
  private int boldLength;
  private int links;
  private @Nullable Element lastLink;
  private @Nullable String whole;

  /**
   * The text as long as it is that of one node as it stands, which is copied only if more comes.
   */
  private @Nullable String lone;

  Line(boolean preformatted) {
    this.preformatted = preformatted;
  }

  /** Adds a text node, which stands in a link or in none, bold or not. */
  void add(TextNode node, String words, @Nullable Element link, boolean bold) {
    leaves.add(node);
    int shown = preformatted ? addListing(words) : addWords(words);
    if (shown == 0) {
      return;
    }
    whole = null;
    length += shown;
    boldLength += bold ? shown : 0;
    if (link != null) {
      linkLength += shown;
      links += link == lastLink ? 0 : 1;
      lastLink = link;
    }
  }

  /** Takes stretches of words with single blanks between them in one piece: most texts are such. */
  private int addWords(String words) {
    int shown = 0;
    int length = words.length();
    int at = 0;
    while (at < length) {
      char c = words.charAt(at);
      if (!isPlain(c) && !isShown(c)) {
        at++;
        continue;
      }
      allBits |= c;
      int from = at++;
      int blanks = 0;
      while (at < length) {
        char next = words.charAt(at);
        if (isPlain(next)) {
          allBits |= next;
          at++;
        } else if (next == ' ' && at + 1 < length && isPlain(words.charAt(at + 1))) {
          blanks++;
          at++;
        } else {
          break;
        }
      }
      if (from == 0 && at == length && text == null && pendingSpace == 0 && lone == null) {
        lone = words;
      } else {
        takeLone();
        flushSpace();
        builder().append(words, from, at);
      }
      shown += at - from - blanks;
    }
    return shown;
  }

  /** Whether a character is more than a blank, which is noted. */
  private boolean isShown(char c) {
    if (isInvisible(c)) {
      return false;
    }
    if (isSpace(c)) {
      addSpace(c);
      return false;
    }
    return true;
  }

  private int addListing(String words) {
    int shown = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isSpace(c)) {
        builder().append(c == NO_BREAK_SPACE ? ' ' : c);
      } else {
        builder().append(c);
        allBits |= c;
        shown++;
      }
    }
    whole = null;
    return shown;
  }

  /** How many of its characters are of a script without spaces. */
  int unspaced() {
    return allBits < TextShape.FIRST_UNSPACED ? 0 : TextShape.unspaced(text());
  }

  private static boolean isPlain(char c) {
    return c > ' ' && (c < '\u007F' || (!isSpace(c) && !isInvisible(c)));
  }

  /** Adds a picture inside the line. */
  void add(Element medium) {
    leaves.add(medium);
  }

  /** Ends a line of preformatted text. */
  void addLineEnd() {
    if (text != null && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
      whole = null;
    }
    pendingSpace = 0;
  }

  List<Node> leaves() {
    return leaves;
  }

  String text() {
    if (lone != null) {
      return lone;
    }
    if (whole == null) {
      whole = text == null ? "" : text.toString();
    }
    return whole;
  }

  /** Whether nothing was added to it. */
  boolean isEmpty() {
    return leaves.isEmpty();
  }

  boolean hasText() {
    return lone != null || (text != null && !text.isEmpty());
  }

  boolean isPreformatted() {
    return preformatted;
  }

  /** How many characters it shows, blanks not counted. */
  int length() {
    return length;
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
    if (pendingSpace == 0 && c == NO_BREAK_SPACE) {
      pendingSpace = NO_BREAK_SPACE;
    } else {
      pendingSpace = ' ';
    }
  }

  private StringBuilder builder() {
    if (text == null) {
      text = new StringBuilder();
    }
    return text;
  }

  private void takeLone() {
    if (lone != null) {
      builder().append(lone);
      lone = null;
    }
  }

  private void flushSpace() {
    if (pendingSpace != 0 && text != null && !text.isEmpty()) {
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
