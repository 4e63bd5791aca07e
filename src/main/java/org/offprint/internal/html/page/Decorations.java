package org.offprint.internal.html.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.Trait;

/**
 * Recognizes the symbols in headings and buttons that are not part of their words: icons that open
 * and close them, which screen readers skip, and the permalink of a heading.
 */
final class Decorations implements NodeFilter {
  /** More is not a single symbol. At 12 or 48, none of 509 pages changes. */
  private static final int MOST_NODES = 24;

  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "button");

  private int nodes;
  private boolean characters;
  private boolean words;

  private Decorations() {}

  /** Whether an element of a page that stands in a block is such a symbol. */
  static boolean isDecoration(PageTree tree, int number, int block) {
    boolean unspoken = (tree.boxTraits(number) & Trait.UNSPOKEN.bit()) != 0;
    if (!unspoken && !isLinkInPage(tree, number, block)) {
      return false;
    }
    return isInHeading(tree, number, block) && isSign(tree.element(number));
  }

  private static boolean isLinkInPage(PageTree tree, int number, int block) {
    return (tree.kind(number).structure() & Trait.LINK.bit()) != 0
        && HEADINGS.contains(tree.tag(block))
        && tree.attribute(number, "href").indexOf('#') >= 0;
  }

  private static boolean isInHeading(PageTree tree, int number, int block) {
    int at = tree.parent(number);
    while (at > block && !HEADINGS.contains(tree.tag(at))) {
      at = tree.parent(at);
    }
    return at >= 0 && HEADINGS.contains(tree.tag(at));
  }

  /** Whether an element has text, but neither letters nor digits, and no picture. */
  private static boolean isSign(Element element) {
    Decorations seen = new Decorations();
    element.filter(seen);
    return seen.characters && !seen.words;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode text) {
      String whole = text.getWholeText();
      characters |= !TextShape.isBlank(whole);
      words |= whole.codePoints().anyMatch(Character::isLetterOrDigit);
    } else if (node instanceof Element element) {
      words |= ElementKind.of(element.normalName()).isMedia();
    }
    words |= nodes > MOST_NODES;
    return words ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
