package org.offprint.internal.html.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.SavingComment;

/** The hosts that a page may be from, the surest first. */
final class SiteHosts {
  /** Where a page declares its own address. */
  private static final String DECLARED =
      "link[rel=canonical][href], meta[property=og:url][content], meta[name=og:url][content]";

  private SiteHosts() {}

  /**
   * That which the caller knows, or the program that saved the page; else those that it declares.
   *
   * @param address where the page is from, or an empty text
   */
  static List<String> of(Document page, String address) {
    List<String> hosts = new ArrayList<>();
    add(address, hosts);
    SavingComment comment = SavingComment.of(page);
    if (comment != null) {
      add(comment.address(), hosts);
    }
    if (hosts.isEmpty()) {
      for (Element declared : page.select(DECLARED)) {
        add(declared.attr(declared.nameIs("link") ? "href" : "content").strip(), hosts);
      }
    }
    return hosts;
  }

  private static void add(String address, List<String> hosts) {
    String host = host(address);
    if (!host.isEmpty() && !hosts.contains(host)) {
      hosts.add(host);
    }
  }

  /** The host of an address in lower case, or an empty text. */
  private static String host(String address) {
    int start = address.indexOf("://") + 3;
    if (start < 3) {
      return "";
    }
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(start, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int port = authority.indexOf(':');
    return (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
  }
}
