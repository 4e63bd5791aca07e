package org.offprint.internal.html.evidence;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.PageTree;

/**
 * The windows of consent managers on a page, by the names that these give them. Some have more text
 * than the article, so their words are ignored from the start.
 */
final class ConsentWindows {
  private final boolean[] inside;

  ConsentWindows(PageTree tree) {
    inside = new boolean[tree.size()];
    for (int i = 1; i < inside.length; i++) {
      boolean named = (tree.traits(i) & Trait.CONSENT.bit()) != 0;
      inside[i] = inside[tree.parent(i)] || (named && isBox(tree.tag(i)));
    }
  }

  /** The page itself may be marked as having such a window. */
  private static boolean isBox(String tag) {
    return switch (tag) {
      case "html", "body", "main", "article" -> false;
      default -> true;
    };
  }

  /** Whether an element stands in one. */
  boolean contains(int element) {
    return inside[element];
  }
}
