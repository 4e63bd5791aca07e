package org.offprint.internal.html.evidence;

import org.offprint.internal.html.page.PageTree;

/** How deep the elements of a page stand, and where two of them meet. */
public final class ElementDepths {
  private final PageTree tree;
  private final int[] depths;

  public ElementDepths(PageTree tree) {
    this.tree = tree;
    depths = new int[tree.size()];
    for (int i = 1; i < depths.length; i++) {
      depths[i] = depths[tree.parent(i)] + 1;
    }
  }

  /** How many elements stand around an element. */
  public int of(int element) {
    return depths[element];
  }

  /** How many levels an element is below the nearest one that also holds another. */
  public int below(int element, int other) {
    int at = element;
    while (!tree.contains(at, other)) {
      at = tree.parent(at);
    }
    return depths[element] - depths[at];
  }
}
