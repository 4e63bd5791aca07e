package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

  /** What was found before, so that no ancestor is asked twice. */
  private final Map<Element, Boolean> verdicts = new IdentityHashMap<>();

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
    List<Element> unknown = new ArrayList<>();
    boolean apart = false;
    for (Element e = element; e != null; e = e.parent()) {
      Boolean found = verdicts.get(e);
      if (found == null) {
        unknown.add(e);
        found = verdict(e);
      }
      if (found != null) {
        apart = found;
        break;
      }
    }
    for (Element e : unknown) {
      verdicts.put(e, apart);
    }
    return apart;
  }

  /** What an element says by itself, or {@code null} if that is for its parent to say. */
  private @Nullable Boolean verdict(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("main")) {
      return false;
    }
    boolean outside = tag.equals("footer") || tag.equals("nav") || tag.equals("aside");
    boolean named = !tag.equals("article") && !aroundHeadings.contains(element);
    return outside || (named && ElementWords.has(element, APART)) ? true : null;
  }
}
