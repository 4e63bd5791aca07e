package org.offprint.internal.html.metadata;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.BoxAttributes;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.UnseenElements;

/**
 * The parts of a heading that are not of the title.
 *
 * @param unseen the inline elements of the page whose words are hidden in their lines
 * @param heading the heading, which is none of its parts
 * @param seen whether everything that is hidden is left out
 */
record UnseenParts(UnseenElements unseen, Element heading, boolean seen)
    implements Predicate<Element> {
  @Override
  public boolean test(Element part) {
    return part != heading && (unseen.contains(part) || (seen && isHidden(part)));
  }

  private static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && (BoxAttributes.traits(element, element.attributes()) & Trait.HIDDEN.bit()) != 0;
  }
}
