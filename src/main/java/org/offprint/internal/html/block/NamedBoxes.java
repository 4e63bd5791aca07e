package org.offprint.internal.html.block;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.internal.html.reference.ReferencePart;

/**
 * The elements of a page that their names or styles, and not their tags, make what they are:
 * listings, boxes with a note, tip or warning, and the boxes of wikis. Few pages have any.
 */
public final class NamedBoxes {
  /** No such boxes. */
  public static final NamedBoxes NONE = new NamedBoxes();

  private final Set<Element> listings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> infoBoxes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> hatnotes = Collections.newSetFromMap(new IdentityHashMap<>());
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

  /** Those of a page that a program for wikis may have made. */
  public static NamedBoxes of(PageTree tree, ReferencePage reference) {
    NamedBoxes boxes = of(tree);
    for (int i = 0; reference.isKnown() && i < tree.size(); i++) {
      ReferencePart part = reference.part(i);
      if (part == ReferencePart.INFO_BOX && reference.isWhole(i)) {
        boxes.infoBoxes.add(tree.element(i));
      } else if (part == ReferencePart.SIGNATURE && reference.isWhole(i)) {
        boxes.listings.add(tree.element(i));
      } else if (part == ReferencePart.HATNOTE && reference.isWhole(i)) {
        boxes.hatnotes.add(tree.element(i));
      }
    }
    return boxes;
  }

  /** Whether an element is the box of facts of a wiki page. */
  public boolean isInfoBox(Element element) {
    return infoBoxes.contains(element);
  }

  /** Whether an element is a line of the editors of a wiki page. */
  public boolean isHatnote(Element element) {
    return hatnotes.contains(element);
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
    return isListing(element) || isCallout(element) || isInfoBox(element) || isHatnote(element);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return listings.isEmpty() && callouts.isEmpty() && infoBoxes.isEmpty() && hatnotes.isEmpty();
  }
}
