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
 * listings, boxes with a note, tip or warning, the boxes of wikis, and quotations of other posts.
 * Few pages have any.
 */
public final class NamedBoxes {
  /** No such boxes. */
  public static final NamedBoxes NONE = new NamedBoxes(Set.of());

  private final Set<Element> listings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> infoBoxes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> hatnotes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> callouts = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Element> quotations;

  private NamedBoxes(Set<Element> quotations) {
    this.quotations = quotations;
  }

  /** Those of a page that is neither a thread nor made by a program for wikis. */
  public static NamedBoxes of(PageTree tree) {
    NamedBoxes boxes = new NamedBoxes(Set.of());
    boxes.addNamed(tree);
    return boxes;
  }

  /**
   * Those of a page.
   *
   * @param reference what its parts are if a program for wikis made it
   * @param quotations the elements that quote another post
   */
  public static NamedBoxes of(PageTree tree, ReferencePage reference, Set<Element> quotations) {
    NamedBoxes boxes = new NamedBoxes(quotations);
    boxes.addNamed(tree);
    if (reference.isKnown()) {
      boxes.addParts(tree, reference);
    }
    return boxes;
  }

  private void addNamed(PageTree tree) {
    if (!tree.hasCallouts() && !tree.hasNamedListings()) {
      return;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.hasAttributes(i)) {
        continue;
      }
      if (tree.isPreformatted(i) && !tree.kind(i).isPreformatted()) {
        listings.add(tree.element(i));
      } else if (tree.isCallout(i)) {
        callouts.add(tree.element(i));
      }
    }
  }

  private void addParts(PageTree tree, ReferencePage reference) {
    for (int i = 0; i < tree.size(); i++) {
      ReferencePart part = reference.part(i);
      if (part == ReferencePart.INFO_BOX && reference.isWhole(i)) {
        infoBoxes.add(tree.element(i));
      } else if (part == ReferencePart.SIGNATURE && reference.isWhole(i)) {
        listings.add(tree.element(i));
      } else if (part == ReferencePart.HATNOTE && reference.isWhole(i)) {
        hatnotes.add(tree.element(i));
      }
    }
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

  /** Whether an element quotes another post. */
  public boolean isQuotation(Element element) {
    return !quotations.isEmpty() && quotations.contains(element);
  }

  /** Whether an element is any of these. */
  public boolean contains(Element element) {
    return isListing(element)
        || isCallout(element)
        || isInfoBox(element)
        || isHatnote(element)
        || isQuotation(element);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return listings.isEmpty()
        && callouts.isEmpty()
        && infoBoxes.isEmpty()
        && hatnotes.isEmpty()
        && quotations.isEmpty();
  }
}
