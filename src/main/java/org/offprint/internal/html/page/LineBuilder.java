package org.offprint.internal.html.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;
import org.offprint.internal.html.element.Listing;

/**
 * Builds the line between two breaks of a page while the page is cut: its nodes, and their words
 * with white space as a browser shows it.
 */
final class LineBuilder {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final boolean preformatted;

  /** Its nodes, a {@link ShortList}. */
  private List<Node> leaves = List.of();

  private @Nullable StringBuilder text;

  /** The builder of the line before this one, which needs it no more. */
  private @Nullable StringBuilder spare;

  private char pendingSpace;
  private int length;

  private int linkLength;
  private int boldLength;
  private int links;
  private @Nullable Element lastLink;
  private @Nullable String whole;
  private @Nullable Listing listing;

  /** The text as long as it is exactly that of one node; it is copied only if more follows. */
  private @Nullable String lone;

  LineBuilder(boolean preformatted) {
    this.preformatted = preformatted;
  }

  /** Adds a text node, in a link or not, bold or not. */
  void add(TextNode node, String words, @Nullable Element link, boolean bold) {
    addLeaf(node);
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

  /** Begins another line; what was read of the one before stays as it is. */
  void clear() {
    if (text != null) {
      text.setLength(0);
      spare = text;
      text = null;
    }
    leaves = List.of();
    pendingSpace = 0;
    length = 0;
    linkLength = 0;
    boldLength = 0;
    links = 0;
    lastLink = null;
    whole = null;
    listing = null;
    lone = null;
  }

  private void addLeaf(Node leaf) {
    leaves = ShortList.with(leaves, leaf);
  }

  /** Takes the words of a text, and notes the white space before and after them. */
  private int addWords(String words) {
    int from = 0;
    while (from < words.length() && Characters.partsWords(words.charAt(from))) {
      addSpace(words.charAt(from++));
    }
    int to = words.length();
    while (to > from && Characters.partsWords(words.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return 0;
    }
    int spaces = SingleSpaced.spaces(words, from, to);
    int shown;
    if (spaces >= 0) {
      append(words, from, to);
      shown = to - from - spaces;
    } else {
      shown = addPieces(words, from, to);
    }
    for (int i = to; i < words.length(); i++) {
      addSpace(words.charAt(i));
    }
    return shown;
  }

  private void append(String words, int from, int to) {
    if (text == null && lone == null) {
      lone = words.substring(from, to);
      pendingSpace = 0;
    } else {
      takeLone();
      flushSpace();
      builder().append(words, from, to);
    }
  }

  /** Takes stretches of words with single spaces between them, each in one piece. */
  private int addPieces(String words, int start, int end) {
    int shown = 0;
    int at = start;
    while (at < end) {
      char c = words.charAt(at);
      if (!isPlain(c) && !isShown(c)) {
        at++;
        continue;
      }
      int from = at++;
      int spaces = 0;
      while (at < end) {
        char next = words.charAt(at);
        if (isPlain(next)) {
          at++;
        } else if (next == ' ' && at + 1 < end && isPlain(words.charAt(at + 1))) {
          spaces++;
          at++;
        } else {
          break;
        }
      }
      append(words, from, at);
      shown += at - from - spaces;
    }
    return shown;
  }

  /** Whether a character is visible; if it is a space, that is noted. */
  private boolean isShown(char c) {
    if (Characters.isDropped(c)) {
      return false;
    }
    if (Characters.partsWords(c)) {
      addSpace(c);
      return false;
    }
    return true;
  }

  private int addListing(String words) {
    int shown = 0;
    for (int i = listing().alreadyEnded(words); i < words.length(); i++) {
      char c = words.charAt(i);
      if (Characters.isDropped(c)) {
        continue;
      }
      if (Characters.partsWords(c)) {
        builder().append(c == NO_BREAK_SPACE ? ' ' : c);
      } else {
        builder().append(c);
        shown++;
      }
    }
    whole = null;
    return shown;
  }

  /** How many of its characters are wide. */
  int wide() {
    return TextShape.wide(text());
  }

  private static boolean isPlain(char c) {
    return c > ' ' && (c < '\u007F' || (!Characters.partsWords(c) && !Characters.isDropped(c)));
  }

  /** Adds a picture inside the line. */
  void add(Element medium) {
    addLeaf(medium);
  }

  /** Adds a line break to preformatted text. */
  void addBreak(Element br) {
    addLeaf(br);
    listing().addBreak();
    whole = null;
  }

  /** Begins a line of preformatted text. */
  void startLine() {
    listing().startLine();
    whole = null;
  }

  /** Ends a line of preformatted text. */
  void endLine() {
    listing().endLine();
    whole = null;
  }

  private Listing listing() {
    if (listing == null) {
      listing = new Listing(builder());
    }
    return listing;
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

  /** Whether it ends in a letter or digit, with no space after it. */
  boolean endsInWord() {
    CharSequence shown = lone == null ? text : lone;
    return pendingSpace == 0
        && shown != null
        && !shown.isEmpty()
        && Character.isLetterOrDigit(Character.codePointBefore(shown, shown.length()));
  }

  boolean isPreformatted() {
    return preformatted;
  }

  /** How many characters it shows, not counting spaces. */
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
      text = spare == null ? new StringBuilder() : spare;
      spare = null;
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
}
