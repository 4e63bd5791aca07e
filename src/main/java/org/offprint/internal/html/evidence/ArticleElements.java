package org.offprint.internal.html.evidence;

import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.limit.Deadline;

/**
 * Where the {@code article} elements of a page are that hold a good part of its text.
 *
 * @param first the number of the first, or one after the last element if there is none
 * @param last the number of the last, or -1
 */
record ArticleElements(int first, int last) {
  /**
   * The share of the good text at or above which an {@code article} is not a teaser or comment. At
   * .1 or .6, none of 509 pages changes.
   */
  private static final double GOOD_PART = .2;

  static ArticleElements of(PageTree tree, RunMeasures measures, Deadline deadline) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int i = 0; i < tree.size(); i++) {
      deadline.check();
      if (measures.goodShare(i) >= GOOD_PART && tree.tag(i).equals("article")) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new ArticleElements(first, last);
  }

  /** Whether one of them stands outside an element that is in none of them. */
  boolean areBeside(PageTree tree, int element) {
    return first < element || last >= tree.end(element);
  }
}
