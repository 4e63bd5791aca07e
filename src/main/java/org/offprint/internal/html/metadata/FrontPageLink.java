package org.offprint.internal.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import org.offprint.internal.html.page.PageTree;

/** The link to the front page of a site, which its name is on every page. */
final class FrontPageLink {
  /** A heading that is a link holds it within so many elements. */
  private static final int MOST_INSIDE = 4;

  private FrontPageLink() {}

  /** Whether such a link stands around an element, or in it. */
  static boolean isAround(PageTree tree, int element) {
    if (leads(tree, tree.parent(element))) {
      return true;
    }
    int end = Math.min(tree.end(element), element + 1 + MOST_INSIDE);
    for (int i = element + 1; i < end; i++) {
      if (tree.tag(i).equals("a")) {
        return leads(tree, i);
      }
    }
    return false;
  }

  private static boolean leads(PageTree tree, int link) {
    if (link < 0 || !tree.tag(link).equals("a")) {
      return false;
    }
    try {
      URI address = new URI(tree.attribute(link, "href").strip());
      String path = address.getPath();
      boolean root = path != null && (path.equals("/") || (path.isEmpty() && address.isAbsolute()));
      return root && address.getQuery() == null && address.getFragment() == null;
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }
}
