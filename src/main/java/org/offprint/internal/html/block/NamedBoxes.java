package org.offprint.internal.html.block;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.PageTree;

/**
 * The elements of a page that their names or styles, and not their tags, make what they are:
 * listings, and boxes with a note, tip or warning. Few pages have any.
 */
public final class NamedBoxes {
  /** No such boxes. */
  public static final NamedBoxes NONE = new NamedBoxes();

  private final Set<Element> listings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> callouts = Collections.newSetFromMap(new IdentityHashMap<>());

  private NamedBoxes() {}

  /** Those of a page. */
  public static NamedBoxes of(PageTree tree) {
    if (!tree.hasCallouts() && !tree.hasNamedListings()) {
      return NONE;
    }
    NamedBoxes boxes = new NamedBoxes();
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.hasAttributes(i)) {
        continue;
      }
      if (tree.isPreformatted(i) && !tree.kind(i).isPreformatted()) {
        boxes.listings.add(tree.element(i));
      } else if (tree.isCallout(i)) {
        boxes.callouts.add(tree.element(i));
      }
    }
    return boxes;
  }

  /** Whether an element is a listing. */
  public boolean isListing(Element element) {
    return listings.contains(element);
  }

  /** Whether an element is named as a note, a tip or the like. */
  public boolean isCallout(Element element) {
    return callouts.contains(element);
  }

  /** Whether an element is any of these. */
  public boolean contains(Element element) {
    return isListing(element) || isCallout(element);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return listings.isEmpty() && callouts.isEmpty();
  }
}
