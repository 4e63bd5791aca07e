package org.offprint.internal.html.page;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ElementKind;

/**
 * The text of an element, cut off: a whole page may stand in an element that is named like a
 * byline, and that in another one.
 */
public final class ShortText implements NodeFilter {
  /** More than the length of any text, and small enough to be multiplied by eight. */
  private static final int ALL = Integer.MAX_VALUE / 8;

  private final StringBuilder text = new StringBuilder();
  private final int enough;
  private final @Nullable Predicate<Element> skipped;

  private ShortText(int enough, @Nullable Predicate<Element> skipped) {
    this.enough = enough;
    this.skipped = skipped;
  }

  /** The whole text. */
  public static String of(Element element) {
    return of(element, ALL);
  }

  /** The text, cut off somewhere after a length of interest. */
  public static String of(Element element, int enough) {
    return of(element, enough, null);
  }

  /** The same without what stands in some of the elements inside. */
  public static String of(Element element, int enough, @Nullable Predicate<Element> skipped) {
    ShortText filter = new ShortText(enough, skipped);
    element.filter(filter);
    return filter.text.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(whole, 0, Math.min(whole.length(), 4 * enough));
    } else if (node instanceof Element element) {
      if (skipped != null && skipped.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.childNodeSize() > 0 && isUnseen(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      if (isApart(element)) {
        text.append('\n');
      }
    }
    return text.length() > 8 * enough ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isApart(element)) {
      text.append('\n');
    }
    return FilterResult.CONTINUE;
  }

  /** The name of an icon is not part of the heading it stands in. */
  private static boolean isUnseen(Element element) {
    return PageCutter.isUnseen(element, ElementKind.of(element.normalName()));
  }

  private static boolean isApart(Element element) {
    String tag = element.normalName();
    return tag.equals("br") || ElementKind.of(tag).isBlock();
  }
}
