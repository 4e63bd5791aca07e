package org.offprint.internal.html.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ClassWords;
import org.offprint.internal.html.element.HeadingLevel;

/** What the elements inside the block of a run say about it. */
public final class RunElements {
  private RunElements() {}

  /** Whether a picture or another medium stands in its line. */
  public static boolean holdsMedium(Run run) {
    for (Node leaf : run.leaves()) {
      if (leaf instanceof Element element && !element.normalName().equals("br")) {
        return true;
      }
    }
    return false;
  }

  /** The level of the heading that its block is, or stands right in; 0 if there is none. */
  public static int headingLevel(Run run) {
    int level = HeadingLevel.of(run.owner().normalName());
    Element around = run.owner().parent();
    return level > 0 || around == null ? level : HeadingLevel.of(around.normalName());
  }

  /**
   * Whether an element stands around everything in a run, even if it is inside the block of the
   * run.
   */
  public static boolean areWithin(PageTree tree, int element, Run run) {
    if (tree.contains(element, run.place())) {
      return true;
    }
    // An inline element never contains the owner of a run, but may contain everything in the run.
    if (!tree.contains(run.place(), element)) {
      return false;
    }
    Element inline = tree.element(element);
    for (Node leaf : run.leaves()) {
      if (!isUnder(leaf, inline)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnder(Node node, Element element) {
    for (Node at = node; at != null; at = at.parent()) {
      if (at == element) {
        return true;
      }
    }
    return false;
  }

  /** The hints, as {@code NameHint.bit()}, of classes around its first words inside its block. */
  public static int hints(Run run) {
    int hints = 0;
    for (Node at = run.leaves().get(0).parent();
        at instanceof Element inline && inline != run.owner();
        at = at.parent()) {
      hints |= (int) (ClassWords.ofClass(inline.className()) >>> Integer.SIZE);
    }
    return hints;
  }

  /** The nearest element of a tag around a node and inside the owner of its run, or null. */
  public static @Nullable Element around(Node node, String tag, Element owner) {
    for (Node at = node.parent(); at instanceof Element element && element != owner; ) {
      if (element.normalName().equals(tag)) {
        return element;
      }
      at = element.parent();
    }
    return null;
  }
}
