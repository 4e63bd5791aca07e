package org.offprint.internal.html.held;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.element.SavingComment;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.MetadataElements;
import org.offprint.internal.html.page.PageTree;

/**
 * The address that the relative ones of a page are relative to, where neither the caller nor a
 * {@code base} tells it: that of the comment which a browser or SingleFile wrote, else the one that
 * the page declares as its own.
 */
final class PageAddress {
  private PageAddress() {}

  /** Has a page resolve its addresses against its own, if that is known. */
  static void settle(CutPage page) {
    Document document = page.parsed().document();
    if (document.baseUri().indexOf("://") > 0) {
      return;
    }
    SavingComment comment = SavingComment.of(document);
    String saved = comment == null ? "" : comment.address();
    String address = saved.isEmpty() ? declared(page) : saved;
    if (!address.isEmpty()) {
      document.setBaseUri(address);
      settleBase(document);
    }
  }

  /** A relative base, which the parser could not use, leads on from the page's own address. */
  private static void settleBase(Document document) {
    for (Element at = document.head().firstElementChild(); at != null; ) {
      if (at.nameIs("base") && at.hasAttr("href")) {
        String base = Addresses.absolute(at, "href");
        if (isAbsolute(base)) {
          document.setBaseUri(base);
        }
        return;
      }
      at = at.nextElementSibling();
    }
  }

  /** The first declared address that leads to more than a front page; else the first of all. */
  private static String declared(CutPage page) {
    PageTree tree = page.tree();
    MetadataElements elements = page.metadataElements();
    String front = "";
    for (int i = 0; i < elements.canonicalLinks().size(); i++) {
      String address = tree.attribute(elements.canonicalLinks().get(i), "href").strip();
      if (isAbsolute(address)) {
        if (isDeep(address)) {
          return address;
        }
        front = front.isEmpty() ? address : front;
      }
    }
    String shared = shared(page);
    return shared != null && (front.isEmpty() || isDeep(shared)) ? shared : front;
  }

  private static @Nullable String shared(CutPage page) {
    PageTree tree = page.tree();
    IntList metas = page.metadataElements().metas();
    for (int i = 0; i < metas.size(); i++) {
      int meta = metas.get(i);
      if (tree.attribute(meta, "property").equals("og:url")
          || tree.attribute(meta, "name").equals("og:url")) {
        String address = tree.attribute(meta, "content").strip();
        return isAbsolute(address) ? address : null;
      }
    }
    return null;
  }

  private static boolean isAbsolute(String address) {
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  /** Whether an address has a path. */
  private static boolean isDeep(String address) {
    int path = address.indexOf('/', address.indexOf("://") + 3);
    return path > 0 && path + 1 < address.length();
  }
}
