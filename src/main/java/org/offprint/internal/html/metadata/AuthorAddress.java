package org.offprint.internal.html.metadata;

import java.util.Locale;
import java.util.Set;

/**
 * The address of a page about an author, by the folder that such pages are in on most sites: {@code
 * /authors/ines-varga}.
 */
final class AuthorAddress {
  private static final Set<String> FOLDERS =
      Set.of(
          "author",
          "authors",
          "auteur",
          "auteurs",
          "autor",
          "autoren",
          "autores",
          "autore",
          "autori",
          "by",
          "byline",
          "contributor",
          "contributors",
          "journalist",
          "journalists",
          "people",
          "profile",
          "profiles",
          "reporter",
          "reporters",
          "staff",
          "writer",
          "writers");

  private AuthorAddress() {}

  /** The last part of the path of such an address, in lower case; "" if it is none. */
  static String slug(String href) {
    String path = path(href);
    int last = path.lastIndexOf('/');
    int folder = last <= 0 ? -1 : path.lastIndexOf('/', last - 1);
    if (last <= 0) {
      return "";
    }
    String name = path.substring(folder + 1, last).toLowerCase(Locale.ROOT);
    return FOLDERS.contains(name) ? path.substring(last + 1).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether an address is one of such a page, or of an account. */
  static boolean isOne(String href) {
    String path = path(href);
    int from = path.indexOf("://");
    for (int at = path.indexOf('/', from < 0 ? 0 : from + 3); at >= 0; ) {
      int end = path.indexOf('/', at + 1);
      boolean account = path.startsWith("/@", at);
      if (account || (end >= 0 && FOLDERS.contains(path.substring(at + 1, end)))) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** Whether a slug is a text in another spelling: {@code ines-varga}, {@code inesvarga}. */
  static boolean spells(String slug, String text) {
    return !slug.isEmpty() && letters(slug).equals(letters(text));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** The path without query, fragment and final slash. */
  private static String path(String href) {
    int end = href.length();
    for (int i = 0; i < end; i++) {
      if (href.charAt(i) == '?' || href.charAt(i) == '#') {
        end = i;
      }
    }
    String path = href.substring(0, end).strip();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
