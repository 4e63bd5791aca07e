package org.offprint.internal.html.evidence;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.PageTree;

/**
 * The windows of consent managers on a page, by the names that these give them. Some say more than
 * the article does, so their words count for nothing from the start.
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

  /** A page may be marked as one that has such a window. */
  private static boolean isBox(String tag) {
    return switch (tag) {
      case "html", "body", "main", "article" -> false;
      default -> true;
    };
  }

  /** Whether an element stands in one. */
  boolean contain(int element) {
    return inside[element];
  }
}
