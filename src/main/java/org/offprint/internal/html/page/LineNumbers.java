package org.offprint.internal.html.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.offprint.internal.html.element.NameHint;

/** Recognizes the numbers beside the lines of a listing: they are no part of it. */
final class LineNumbers implements NodeFilter {
  /**
   * The numbers of a longer listing are read as text: names of numbers may nest, and each is looked
   * through.
   */
  private static final int MOST_NODES = 50_000;

  private static final String SELECT = "user-select";

  private int nodes;
  private boolean digits;
  private boolean others;

  private LineNumbers() {}

  /**
   * Whether an element holds such numbers and nothing else.
   *
   * @param listing whether it stands in a listing
   */
  static boolean are(PageTree tree, int number, boolean listing) {
    if (!NameHint.LINE_NUMBERS.isIn(tree.classHints(number))) {
      return listing && isUnselectable(tree, number) && areDigits(tree.element(number));
    }
    String tag = tree.tag(number);
    boolean column = tag.equals("pre") && !namesLanguage(tree.element(number));
    return (listing || column || tag.equals("td")) && areDigits(tree.element(number));
  }

  /** Whether an element is not copied with the listing it stands in. */
  private static boolean isUnselectable(PageTree tree, int number) {
    String style = tree.attribute(number, "style");
    int at = style.indexOf(SELECT);
    return at >= 0 && style.startsWith("none", afterColon(style, at + SELECT.length()));
  }

  private static int afterColon(String style, int from) {
    int at = from;
    while (at < style.length() && (style.charAt(at) == ':' || style.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  /** Prism has its numbers drawn in the code, and names the code after them. */
  private static boolean namesLanguage(Element pre) {
    return pre.className().contains("lang");
  }

  private static boolean areDigits(Element element) {
    LineNumbers seen = new LineNumbers();
    element.filter(seen);
    return seen.digits && !seen.others;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    others = ++nodes > MOST_NODES;
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      for (int i = 0; i < whole.length() && !others; i++) {
        char c = whole.charAt(i);
        digits |= Character.isDigit(c);
        others = !Character.isDigit(c) && !Character.isWhitespace(c);
      }
    }
    return others ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
