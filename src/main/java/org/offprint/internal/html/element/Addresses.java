package org.offprint.internal.html.element;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes addresses absolute. Plain ones are joined here, as a page has hundreds; whatever needs more
 * than that, such as dots in a path or spaces, goes through jsoup, which gives the same for plain
 * ones.
 */
public final class Addresses {
  /** Beside letters and digits, what stands in plain addresses. */
  private static final String PLAIN = "-._~:/?#!$&'()*+,;=%@";

  private Addresses() {}

  /** An attribute's address, absolute if the page's own is known, else as it is written. */
  public static String of(Element element, String attribute) {
    String value = Attribute.of(element, attribute).strip();
    return value.isEmpty() ? "" : resolve(element, value);
  }

  /** An attribute's address, or an empty text if it cannot be made absolute. */
  public static String absolute(Element element, String attribute) {
    String value = Attribute.of(element, attribute).strip();
    return value.isEmpty() ? "" : join(element, value);
  }

  /** An address that stands in an element, absolute if the page's own is known. */
  public static String resolve(Element element, String value) {
    if (value.startsWith("data:") || SavingComment.isLocal(element, value)) {
      return value;
    }
    String absolute = join(element, value);
    return absolute.isEmpty() ? value : absolute;
  }

  private static String join(Element element, String value) {
    if (isPlain(value)) {
      if (hasHost(value)) {
        return value;
      }
      String base = element.root() instanceof Document page ? page.baseUri() : "";
      int path = isPlain(base) && hasHost(base) ? pathOf(base) : -1;
      if (path > 0) {
        char first = value.charAt(0);
        if (first == '/') {
          boolean host = value.length() > 1 && value.charAt(1) == '/';
          if (host && (value.length() < 3 || !Character.isLetterOrDigit(value.charAt(2)))) {
            return slowly(element, value);
          }
          return base.substring(0, host ? base.indexOf('/') : path) + value;
        }
        if (first == '#') {
          return upTo(base, path, "#") + value;
        }
        if (Character.isLetterOrDigit(first) && value.indexOf(':') < 0) {
          String file = upTo(upTo(base, path, "#"), path, "?");
          return file.substring(0, file.lastIndexOf('/') + 1) + value;
        }
      }
    }
    return slowly(element, value);
  }

  private static String slowly(Element element, String value) {
    Element link = new Element("a").attr("href", value);
    link.setBaseUri(element.baseUri());
    return link.absUrl("href");
  }

  /** Whether an address has characters only that no reader of addresses changes. */
  private static boolean isPlain(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return !address.contains("/.");
  }

  /** Whether an address has scheme, host and path, if any, in their plainest form. */
  private static boolean hasHost(String address) {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      return false;
    }
    int from = address.indexOf("://") + 3;
    int query = address.indexOf('?', from);
    int path = pathOf(address);
    int end = query < 0 ? address.length() : query;
    return isHost(address, from, path < 0 ? end : path);
  }

  private static boolean isHost(String address, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = address.charAt(i);
      if (c == '@' || c == ':' || c == '?' || c == '#' || c == '%') {
        return false;
      }
    }
    return to > from;
  }

  /** Where the path of an absolute address begins, or -1 if it has none. */
  private static int pathOf(String address) {
    int from = address.indexOf("://") + 3;
    int path = address.indexOf('/', from);
    int query = address.indexOf('?', from);
    return query >= 0 && query < path ? -1 : path;
  }

  private static String upTo(String address, int from, String mark) {
    int at = address.indexOf(mark, from);
    return at < 0 ? address : address.substring(0, at);
  }

  /** Where a link leads, or empty if it leads nowhere: a script is not an address. */
  public static String ofLink(Element link) {
    String raw = link.attr("href").strip();
    boolean script = raw.toLowerCase(Locale.ROOT).startsWith("javascript:");
    return raw.isEmpty() || script ? "" : of(link, "href");
  }
}
