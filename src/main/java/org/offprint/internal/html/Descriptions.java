package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the head of a page says the article is about. */
final class Descriptions {
  private Descriptions() {}

  static List<String> of(Landmarks landmarks) {
    List<String> descriptions = new ArrayList<>();
    for (Element meta : landmarks.metas()) {
      String name = Attribute.of(meta, Attribute.isOn(meta, "property") ? "property" : "name");
      String content = Attribute.of(meta, "content");
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
