package org.offprint.internal.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of a page that are about something else than its article, by their names. */
final class ApartParts {
  private static final int MOST_HEADINGS = 50;

  /** Parts of a page that are about something else than its article. */
  private static final Set<String> APART =
      Set.of(
          "comment",
          "comments",
          "respond",
          "related",
          "recommended",
          "recommendations",
          "sidebar",
          "footer",
          "trending",
          "popular",
          "latest",
          "teaser",
          "teasers",
          "promo",
          "newsletter",
          "carousel",
          "disqus",
          "breadcrumb",
          "breadcrumbs",
          "recirc",
          "readmore",
          "morestories",
          "nav",
          "navigation",
          "menu",
          "prev",
          "next");

  /** What stands around a heading of the first level is named after a part it has, not is. */
  private final Set<Element> aroundHeadings = new HashSet<>();

  ApartParts(Document document) {
    int seen = 0;
    for (Element heading : document.select("h1")) {
      if (++seen > MOST_HEADINGS) {
        break;
      }
      for (Element e = heading.parent(); e != null && aroundHeadings.add(e); ) {
        e = e.parent();
      }
    }
  }

  /** Whether an element stands in such a part. */
  boolean contain(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      String tag = e.normalName();
      if (tag.equals("body") || tag.equals("main")) {
        return false;
      }
      boolean outside = tag.equals("footer") || tag.equals("nav") || tag.equals("aside");
      boolean named = !tag.equals("article") && !aroundHeadings.contains(e);
      if (outside || (named && ElementWords.has(e, APART))) {
        return true;
      }
    }
    return false;
  }
}
