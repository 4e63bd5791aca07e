package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says the article is about. */
final class Descriptions {
  private Descriptions() {}

  static List<String> of(Document document) {
    List<String> descriptions = new ArrayList<>();
    for (Element meta : document.getElementsByTag("meta")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
      String content = meta.attr("content");
      switch (name.strip().toLowerCase(Locale.ROOT)) {
        case "description", "og:description", "twitter:description" -> {
          if (!TextShape.isBlank(content)) {
            descriptions.add(content);
          }
        }
        default -> {
          // Says something else.
        }
      }
    }
    return descriptions;
  }
}
