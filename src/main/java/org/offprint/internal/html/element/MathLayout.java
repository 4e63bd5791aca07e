package org.offprint.internal.html.element;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What the layout of a formula in MathML says beyond its symbols, written as symbols: the bar of a
 * fraction, the root sign, and the spaces between cells. What is set above or below the line is not
 * a sign but a style, which {@link MathMarkup#script} determines.
 */
public final class MathLayout implements NodeFilter {
  private static final Set<String> LAYOUT =
      Set.of("mfrac", "msqrt", "mroot", "msup", "msub", "msubsup", "munderover", "mtable");

  private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "mtext", "ms");

  /**
   * No longer formula is drawn without any layout, and a longer part has more than one token. At
   * 100 or 400, none of 509 pages changes.
   */
  private static final int MOST_NODES = 200;

  private int nodes;
  private int tokens;
  private boolean layout;

  private MathLayout() {}

  /** Whether the layout of a formula says more than its symbols in one line. */
  static boolean isIn(Element math) {
    return of(math).layout;
  }

  /**
   * Writes the layout of an element of a formula as symbols, but not that of the elements inside
   * it.
   */
  public static void write(Element element) {
    switch (element.normalName()) {
      case "mfrac" -> {
        List<Element> parts = element.children();
        if (parts.size() == 2) {
          enclose(parts.get(0));
          enclose(parts.get(1));
          parts.get(1).before(new TextNode(isStroked(element) ? "/" : " "));
        }
      }
      case "msqrt" -> {
        enclose(element);
        element.prependChild(new TextNode("√"));
      }
      case "mtd" -> element.appendChild(new TextNode(" "));
      default -> {
        // It says nothing but its symbols.
      }
    }
  }

  /** A binomial coefficient is a fraction without a bar. */
  private static boolean isStroked(Element fraction) {
    return !fraction.attr("linethickness").startsWith("0");
  }

  private static void enclose(Element part) {
    MathLayout seen = of(part);
    if (seen.tokens > 1 || seen.nodes > MOST_NODES) {
      part.prependChild(new TextNode("("));
      part.appendChild(new TextNode(")"));
    }
  }

  private static MathLayout of(Element element) {
    MathLayout seen = new MathLayout();
    element.filter(seen);
    return seen;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      layout |= LAYOUT.contains(element.normalName());
      tokens += TOKENS.contains(element.normalName()) ? 1 : 0;
    }
    return ++nodes > MOST_NODES || (layout && tokens > 1)
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }
}
