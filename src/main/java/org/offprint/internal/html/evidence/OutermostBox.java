package org.offprint.internal.html.evidence;

import java.util.function.IntPredicate;

/**
 * Finds the outermost element of a sort around a run that holds no good part of the page. Elements
 * without such a one around them are remembered, as most have none.
 */
public final class OutermostBox {
  private final Page page;
  private final IntPredicate sort;
  private final boolean[] none;

  /**
   * @param sort tells by its number whether an element is of the sort
   */
  public OutermostBox(Page page, IntPredicate sort) {
    this.page = page;
    this.sort = sort;
    none = new boolean[page.tree().size()];
  }

  /** The number of the element around a run, or -1. */
  public int around(int run) {
    int found = -1;
    int end = page.owner(run);
    while (end >= 0 && !none[end] && !page.isLarge(end)) {
      found = sort.test(end) ? end : found;
      end = page.tree().parent(end);
    }
    if (found < 0) {
      for (int at = page.owner(run); at != end; at = page.tree().parent(at)) {
        none[at] = true;
      }
    }
    return found;
  }
}
