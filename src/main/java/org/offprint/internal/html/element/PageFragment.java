package org.offprint.internal.html.element;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;

/** Where on its own page a link leads. */
public final class PageFragment {
  private static final String ENDING = ".html";

  private PageFragment() {}

  /** The id that a link within the page refers to; empty for all other links. */
  public static String of(Element link) {
    String href = link.attr("href").strip();
    int hash = href.indexOf('#');
    if (hash < 0 || hash == href.length() - 1) {
      return "";
    }
    if (hash > 0 && !isCitation(href, hash + 1) && !leadsToPage(link)) {
      return "";
    }
    return decoded(href.substring(hash + 1));
  }

  /**
   * Whether a link leads to a reference as MediaWiki numbers them, or back from one: always on its
   * own page, also where a browser saved that with whole addresses.
   */
  private static boolean isCitation(String href, int from) {
    return href.startsWith("cite_note-", from) || href.startsWith("cite_ref-", from);
  }

  private static boolean leadsToPage(Element link) {
    String page = withoutFragment(link.baseUri());
    return isFile(withoutFragment(link.attr("href").strip()), page)
        || (!page.isEmpty() && withoutFragment(Addresses.of(link, "href")).equals(page));
  }

  /**
   * Whether a relative address may be that of the file which holds the page: Wget 1.21 writes it
   * into all links within a page, and gives the file a name that ends in {@code .html}. Whether the
   * page has such a place is asked by whoever looks for it.
   *
   * @param page the address of the page; if that is not known, the name of the file cannot be
   *     either
   */
  private static boolean isFile(String file, String page) {
    if (!file.endsWith(ENDING) || file.indexOf('/') >= 0 || file.indexOf(':') >= 0) {
      return false;
    }
    String name = page.substring(page.lastIndexOf('/') + 1);
    return page.isEmpty()
        || name.equals(file)
        || name.equals(file.substring(0, file.length() - ENDING.length()));
  }

  private static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }

  private static String decoded(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }
}
