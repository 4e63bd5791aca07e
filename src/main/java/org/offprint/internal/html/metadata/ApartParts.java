package org.offprint.internal.html.metadata;

import org.offprint.internal.html.element.NameSign;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;

/** The parts of a page that are about something other than its article, by their names. */
final class ApartParts {
  /** How many main headings are looked at. At 25 or 100, none of 509 pages changes. */
  private static final int MOST_HEADINGS = 50;

  /** The traits of elements that stand outside of articles. */
  private static final int OUTSIDE =
      Trait.FOOTER.bit() | Trait.NAVIGATION.bit() | Trait.ASIDE.bit();

  private final boolean[] apart;

  /**
   * @param mainHeadings an element around a heading of the first level is named after something
   *     that it contains, not after what it is
   */
  ApartParts(PageTree tree, IntList mainHeadings) {
    boolean[] aroundHeading = new boolean[tree.size()];
    for (int i = 0; i < Math.min(mainHeadings.size(), MOST_HEADINGS); i++) {
      int at = tree.parent(mainHeadings.get(i));
      while (at >= 0 && !aroundHeading[at]) {
        aroundHeading[at] = true;
        at = tree.parent(at);
      }
    }
    apart = new boolean[tree.size()];
    for (int i = 1; i < apart.length; i++) {
      boolean named = !aroundHeading[i] && NameSign.APART.in(tree.signs(i));
      boolean outside = (tree.kind(i).box() & OUTSIDE) != 0;
      boolean around = apart[tree.parent(i)];
      apart[i] = outside || around || named;
      if (apart[i] && !outside) {
        apart[i] =
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
  boolean contain(int element) {
    return apart[element];
  }
}
