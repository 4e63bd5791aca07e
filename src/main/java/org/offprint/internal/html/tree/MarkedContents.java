package org.offprint.internal.html.tree;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What the scripts, the style sheets and the drawings without words of a page contain. It is half
 * of a page, and a reader of articles asks for little of it; so it is taken out of the markup
 * before that is parsed, and a mark stands in its place. The places of such content are searched
 * for, not parsed: the search was right if each mark is in the tree all that one such element
 * contains, in the order of the page.
 *
 * <p>A mark is two characters of which the first is nowhere in the page, so that no words of a page
 * can be taken for one; in a drawing it is a comment. The documents of frames, which are read
 * later, may have characters like a mark.
 */
public final class MarkedContents {
  /** No contents at all: all of a page is in its tree. */
  public static final MarkedContents NONE = new MarkedContents("", new int[0]);

  /** The first character of a mark, which Unicode leaves to private use. */
  private static final char MARK = '\uE000';

  /** The second character says which content it is, by an ideograph: there are enough of them. */
  private static final char FIRST_NUMBER = '\u4E00';

  private static final String DRAWING = "svg";

  private final String markup;

  /** The start and the end of each content, in order. */
  private final int[] places;

  private MarkedContents(String markup, int[] places) {
    this.markup = markup;
    this.places = places;
  }

  /** What seem to be such contents in the markup of a page. */
  static MarkedContents in(String markup) {
    int[] places = ContentSearch.in(markup);
    boolean safe = places.length > 0 && markup.indexOf(MARK) < 0;
    return safe ? new MarkedContents(markup, places) : NONE;
  }

  /** How many contents were taken out. */
  public int size() {
    return places.length / 2;
  }

  /** How many characters they have together. */
  public int length() {
    int length = 0;
    for (int i = 0; i < places.length; i += 2) {
      length += places[i + 1] - places[i];
    }
    return length;
  }

  /** The whole markup of the page. */
  String markup() {
    return markup;
  }

  /** Where a content starts in the markup. */
  int start(int number) {
    return places[2 * number];
  }

  /** Where a content ends in the markup. */
  int end(int number) {
    return places[2 * number + 1];
  }

  /** What stands in place of a content. */
  String mark(int number) {
    String mark = new String(new char[] {MARK, (char) (FIRST_NUMBER + number)});
    boolean drawing = markup.startsWith("</" + DRAWING, end(number));
    return drawing ? "<!--" + mark + "-->" : mark;
  }

  /** Whether an element contains the mark of one content and nothing else. */
  public boolean isMark(Element element, int number) {
    if (number == size() || element.childNodeSize() != 1) {
      return false;
    }
    if (element.childNode(0) instanceof DataNode data) {
      return number(data.getWholeData()) == number;
    }
    return element.childNode(0) instanceof Comment comment
        && element.normalName().equals(DRAWING)
        && number(comment.getData()) == number;
  }

  /** What a script or style sheet of the tree contains. */
  public String of(Element element) {
    Node only = element.childNodeSize() == 1 ? element.childNode(0) : null;
    String data = only instanceof DataNode script ? script.getWholeData() : element.data();
    int number = number(data);
    // The parser replaces this character in scripts; see the HTML Standard, section 13.2.5.4.
    return number < 0 ? data : markup.substring(start(number), end(number)).replace('\0', '\uFFFD');
  }

  /** The number of the content that a mark stands for; -1 for what is none, whatever it says. */
  private int number(String data) {
    boolean mark = data.length() == 2 && data.charAt(0) == MARK;
    int number = mark ? data.charAt(1) - FIRST_NUMBER : -1;
    return number < size() ? number : -1;
  }
}
