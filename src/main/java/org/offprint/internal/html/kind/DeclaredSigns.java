package org.offprint.internal.html.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;

/** What a page declares itself and the things on it to be. */
final class DeclaredSigns implements SignGroup {
  private static final List<PageSign> TYPES =
      List.of(
          PageSign.SCHEMA_ARTICLE,
          PageSign.SCHEMA_FORUM,
          PageSign.SCHEMA_PRODUCT,
          PageSign.SCHEMA_COLLECTION,
          PageSign.SCHEMA_DOCUMENTATION,
          PageSign.SCHEMA_SERVICE,
          PageSign.SCHEMA_PAGE);

  private final CutPage page;
  private final Map<String, Integer> schemaTypes;

  /**
   * @param schemaTypes how many things of each type of schema.org the page describes, by the name
   *     of the type in lower case
   */
  DeclaredSigns(CutPage page, Map<String, Integer> schemaTypes) {
    this.page = page;
    this.schemaTypes = schemaTypes;
  }

  @Override
  public void fill(SignVector signs) {
    String type = openGraphType();
    if (!type.isEmpty()) {
      signs.set(
          type.startsWith("article")
              ? PageSign.DECLARES_ARTICLE
              : type.startsWith("website")
                  ? PageSign.DECLARES_WEBSITE
                  : type.startsWith("product")
                      ? PageSign.DECLARES_PRODUCT
                      : PageSign.DECLARES_OTHER,
          1);
    }
    for (String name : schemaTypes.keySet()) {
      KindWords.set(TYPES, name, signs);
    }
    signs.setBits(PageSign.SCHEMA_PRODUCTS, schemaTypes.getOrDefault("product", 0));
    signs.setBits(PageSign.SCHEMA_ITEMS, schemaTypes.getOrDefault("listitem", 0));
  }

  private String openGraphType() {
    PageTree tree = page.tree();
    IntList metas = page.metadataElements().metas();
    for (int i = 0; i < metas.size(); i++) {
      int meta = metas.get(i);
      if (tree.attribute(meta, "property").equals("og:type")
          || tree.attribute(meta, "name").equals("og:type")) {
        return tree.attribute(meta, "content").strip().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }
}
