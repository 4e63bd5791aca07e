package org.offprint.internal.html.metadata;

import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageLines;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.internal.html.reference.ReferencePart;

/** The parts of a page that are about something other than its article, by their names. */
final class UnrelatedParts {
  /** How many main headings are looked at. At 25 or 100, none of 509 pages changes. */
  private static final int MOST_HEADINGS = 50;

  /** The traits of elements that stand outside of articles. */
  private static final int OUTSIDE =
      Trait.FOOTER.bit() | Trait.NAVIGATION.bit() | Trait.ASIDE.bit();

  /** How many lines stand above the byline of an article: labels and the title. */
  private static final int MOST_LINES = 6;

  /** In characters; a longer line is a paragraph. */
  private static final int LONGEST = 200;

  private final boolean[] unrelated;
  private final ReferencePage reference;

  /**
   * @param lines the lines of the page
   * @param mainHeadings the headings of the first level: elements around these are named after
   *     something that they contain, not after what they are
   * @param reference what the parts are if a program for wikis made the page
   */
  UnrelatedParts(PageTree tree, PageLines lines, IntList mainHeadings, ReferencePage reference) {
    this.reference = reference;
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
      // Confluence names its title after the path that stands above it.
      boolean title = reference.isReference() && tree.tag(i).equals("h1");
      boolean named = !aroundHeading[i] && !title && NameHint.APART.isIn(tree.hints(i));
      boolean outside = (tree.kind(i).box() & OUTSIDE) != 0 && !isAtHead(tree, lines, i);
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

  /** Whether it is a footer of an article before the text of that: Drupal has the byline there. */
  private static boolean isAtHead(PageTree tree, PageLines lines, int element) {
    if (!tree.tag(element).equals("footer")) {
      return false;
    }
    int article = tree.around(element, "article");
    int start = article < 0 ? -1 : lines.start(article);
    int end = lines.start(element);
    if (start < 0 || end - start > MOST_LINES) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (lines.lines().get(i).length() > LONGEST) {
        return false;
      }
    }
    return end < lines.lines().size();
  }

  /** Whether an element stands in such a part. */
  boolean contains(int element) {
    return unrelated[element] || reference.isInBox(element);
  }

  /** Whether an element stands in a box of a wiki page. */
  boolean isInBox(int element) {
    return reference.isInBox(element);
  }

  /**
   * Whether an element stands in the text or the boxes of a wiki page: names and days there are
   * those of what the page is about, never its author and date.
   */
  boolean isOfSubject(int element) {
    return reference.part(element) == ReferencePart.TEXT || reference.isInBox(element);
  }
}
