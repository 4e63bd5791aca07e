package org.offprint.internal.html.metadata;

import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;

/** The parts of a page that are about something other than its article, by their names. */
final class UnrelatedParts {
  /** How many main headings are looked at. At 25 or 100, none of 509 pages changes. */
  private static final int MOST_HEADINGS = 50;

  /** The traits of elements that stand outside of articles. */
  private static final int OUTSIDE =
      Trait.FOOTER.bit() | Trait.NAVIGATION.bit() | Trait.ASIDE.bit();

  private final boolean[] unrelated;

  /**
   * @param mainHeadings the headings of the first level: elements around these are named after
   *     something that they contain, not after what they are
   */
  UnrelatedParts(PageTree tree, IntList mainHeadings) {
    boolean[] aroundHeading = new boolean[tree.size()];
    for (int i = 0; i < Math.min(mainHeadings.size(), MOST_HEADINGS); i++) {
      int at = tree.parent(mainHeadings.get(i));
      while (at >= 0 && !aroundHeading[at]) {
        aroundHeading[at] = true;
        at = tree.parent(at);
      }
    }
    unrelated = new boolean[tree.size()];
    for (int i = 1; i < unrelated.length; i++) {
      boolean named = !aroundHeading[i] && NameHint.APART.isIn(tree.hints(i));
      boolean outside = (tree.kind(i).box() & OUTSIDE) != 0;
      boolean around = unrelated[tree.parent(i)];
      unrelated[i] = outside || around || named;
      if (unrelated[i] && !outside) {
        unrelated[i] =
            switch (tree.tag(i)) {
              case "body", "main" -> false;
              // Articles are named after what they contain.
              case "article" -> around;
              default -> true;
            };
      }
    }
  }

  /** Whether an element stands in such a part. */
  boolean contains(int element) {
    return unrelated[element];
  }
}
