package org.offprint.internal.html.reference;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;

/**
 * What the elements of a page are if a program for wikis or for manuals made it. A part of a part
 * is the same, unless its own names say more; nothing in what is left out is kept.
 */
public final class ReferencePage {
  private final PageTree tree;

  /** By the number of the element; empty if nothing is known of the page. */
  private final ReferencePart[] parts;

  private final boolean reference;

  /** The number of the element that holds the text, or -1. */
  private final int text;

  /** The named elements in lines, with what they are. */
  private final Map<Element, ReferencePart> inLines;

  private ReferencePage(PageTree tree, ReferencePart[] parts, boolean reference, int text) {
    this.tree = tree;
    this.parts = parts;
    this.reference = reference;
    this.text = text;
    inLines = parts.length == 0 ? Map.of() : new IdentityHashMap<>();
  }

  /** What a page is. */
  public static ReferencePage of(CutPage page) {
    PageTree tree = page.tree();
    boolean reference = ReferenceSigns.areOn(page);
    int text = reference || ManualSigns.areOn(page) ? textOf(tree) : -1;
    boolean known = reference || text >= 0;
    ReferencePart[] parts = new ReferencePart[known ? tree.size() : 0];
    ReferencePage found = new ReferencePage(tree, parts, reference, text);
    found.read();
    return found;
  }

  /** The element with the most telling name for the text of the page, the first such one; or -1. */
  private static int textOf(PageTree tree) {
    int best = -1;
    int found = -1;
    for (int i = 0; i < tree.size(); i++) {
      int telling = ReferenceNames.text(tree, i);
      if (telling >= 0 && (best < 0 || telling < best)) {
        best = telling;
        found = i;
      }
    }
    return found;
  }

  private void read() {
    for (int i = 0; i < parts.length; i++) {
      int around = tree.parent(i);
      ReferencePart outer = around < 0 ? ReferencePart.UNKNOWN : parts[around];
      if (text >= 0 && tree.contains(i, text)) {
        parts[i] = i == text ? ReferencePart.TEXT : ReferencePart.OUTSIDE;
        continue;
      }
      ReferencePart own = outer.isLeftOut() ? outer : ReferenceNames.part(tree, i);
      parts[i] = own == ReferencePart.UNKNOWN ? outer : own;
      if (parts[i] != outer && !tree.kind(i).isBlock()) {
        inLines.put(tree.element(i), parts[i]);
      }
    }
  }

  /** Whether a program for wikis made the page. */
  public boolean isReference() {
    return reference;
  }

  /** Whether a program for wikis or for manuals made the page, so that its parts are known. */
  public boolean isKnown() {
    return parts.length > 0;
  }

  /** The number of the element that holds the text of the page; -1 if no name tells. */
  public int text() {
    return text;
  }

  /** What an element is. */
  public ReferencePart part(int element) {
    return parts.length == 0 ? ReferencePart.UNKNOWN : parts[element];
  }

  /** What a run is: the part that its block belongs to, or elements around all of its words. */
  public ReferencePart part(Run run) {
    ReferencePart inLine = ReferencePart.UNKNOWN;
    for (Node leaf : inLines.isEmpty() ? List.<Node>of() : run.leaves()) {
      boolean words = leaf instanceof TextNode text && hasWords(text.getWholeText());
      ReferencePart own = words ? around(leaf, run.owner()) : inLine;
      if (words && own == ReferencePart.UNKNOWN) {
        return part(run.place());
      }
      inLine = own;
    }
    return inLine == ReferencePart.UNKNOWN ? part(run.place()) : inLine;
  }

  private static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What the nearest named element around a text is, inside its block. */
  private ReferencePart around(Node leaf, Element block) {
    for (Node at = leaf.parent(); at instanceof Element element && at != block; at = at.parent()) {
      ReferencePart part = inLines.get(element);
      if (part != null) {
        return part;
      }
    }
    return ReferencePart.UNKNOWN;
  }

  /** Whether an element stands in a box within the text, or in one about it. */
  public boolean isInBox(int element) {
    return switch (part(element)) {
      case INFO_BOX, HATNOTE, LINK_BOX, TOC, MAINTENANCE, COORDINATES -> true;
      default -> false;
    };
  }

  /** The outermost element of its part around an element of it. */
  public int whole(int element) {
    int at = element;
    while (!isWhole(at)) {
      at = tree.parent(at);
    }
    return at;
  }

  /** Whether an element is the outermost of its part. */
  public boolean isWhole(int element) {
    int around = tree.parent(element);
    return around < 0 || part(around) != part(element);
  }
}
