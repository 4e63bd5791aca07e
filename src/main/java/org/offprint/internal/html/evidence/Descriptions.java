package org.offprint.internal.html.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.TextShape;

/** What the head of a page says the article is about. */
final class Descriptions {
  private Descriptions() {}

  static List<String> of(CutPage page) {
    List<String> descriptions = new ArrayList<>();
    PageTree tree = page.tree();
    IntList metas = page.metadataElements().metas();
    for (int i = 0; i < metas.size(); i++) {
      int meta = metas.get(i);
      boolean property = tree.hasAttribute(meta, "property");
      String name = tree.attribute(meta, property ? "property" : "name");
      switch (name.strip().toLowerCase(Locale.ROOT)) {
        case "description", "og:description", "twitter:description" -> {
          String content = tree.attribute(meta, "content");
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
