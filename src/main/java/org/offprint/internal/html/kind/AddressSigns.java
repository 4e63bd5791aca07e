package org.offprint.internal.html.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the address of a page tells, without regard to which site it is. */
final class AddressSigns implements SignGroup {
  private static final List<PageSign> OF_PATH =
      List.of(
          PageSign.ADDRESS_FORUM,
          PageSign.ADDRESS_PRODUCT,
          PageSign.ADDRESS_DOCUMENTATION,
          PageSign.ADDRESS_COLLECTION,
          PageSign.ADDRESS_LISTING,
          PageSign.ADDRESS_SERVICE,
          PageSign.ADDRESS_ARTICLE);
  private static final List<PageSign> OF_HOST =
      List.of(PageSign.HOST_FORUM, PageSign.HOST_DOCUMENTATION, PageSign.HOST_SHOP);

  /** Hyphens in the last part of a path that is made of a title. */
  private static final int TITLE_HYPHENS = 3;

  /** Digits of a number that is not a year. */
  private static final int LONG_NUMBER = 5;

  /** Digits of a year. */
  private static final int YEAR = 4;

  private final @Nullable String address;

  AddressSigns(@Nullable String address) {
    this.address = address;
  }

  @Override
  public void fill(SignVector signs) {
    int from = address == null ? -1 : address.indexOf("://");
    if (address == null || from < 0) {
      signs.set(PageSign.NO_ADDRESS, 1);
      return;
    }
    String rest = address.substring(from + 3);
    int query = rest.indexOf('?');
    int fragment = rest.indexOf('#');
    signs.set(PageSign.ADDRESS_QUERY, query >= 0 && (fragment < 0 || query < fragment) ? 1 : 0);
    int end = query < 0 ? rest.length() : query;
    end = fragment < 0 ? end : Math.min(end, fragment);
    List<String> parts = parts(rest.substring(0, end).toLowerCase(Locale.ROOT));
    host(parts.get(0), signs);
    path(parts.subList(1, parts.size()), signs);
  }

  /** The host and the parts of the path that are not empty. */
  private static List<String> parts(String address) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at <= address.length()) {
      int slash = address.indexOf('/', at);
      int end = slash < 0 ? address.length() : slash;
      if (end > at || parts.isEmpty()) {
        parts.add(address.substring(at, end));
      }
      at = end + 1;
    }
    return parts;
  }

  private static void host(String host, SignVector signs) {
    int at = 0;
    while (at < host.length()) {
      int end = at;
      while (end < host.length() && Character.isLetter(host.charAt(end))) {
        end++;
      }
      String word = host.substring(at, end);
      KindWords.set(OF_HOST, word, signs);
      at = end + 1;
    }
  }

  private static void path(List<String> parts, SignVector signs) {
    signs.set(PageSign.ADDRESS_ROOT, parts.isEmpty() ? 1 : 0);
    signs.set(PageSign.ADDRESS_DEPTH, parts.size());
    if (parts.isEmpty()) {
      return;
    }
    for (String part : parts.subList(0, Math.max(1, parts.size() - 1))) {
      KindWords.set(OF_PATH, part, signs);
    }
    String last = parts.get(parts.size() - 1);
    signs.set(PageSign.ADDRESS_TITLE, count(last, '-') >= TITLE_HYPHENS ? 1 : 0);
    signs.set(PageSign.ADDRESS_NUMBER, hasNumber(last) ? 1 : 0);
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (isYear(parts.get(i)) && Character.isDigit(parts.get(i + 1).charAt(0))) {
        signs.set(PageSign.ADDRESS_DATE, 1);
      }
    }
  }

  private static boolean isYear(String part) {
    return part.length() == YEAR
        && (part.startsWith("19") || part.startsWith("20"))
        && hasDigits(part, YEAR);
  }

  private static boolean hasNumber(String part) {
    return hasDigits(part, LONG_NUMBER);
  }

  /** Whether a part has so many digits in a row. */
  private static boolean hasDigits(String part, int wanted) {
    int digits = 0;
    for (int i = 0; i < part.length() && digits < wanted; i++) {
      char c = part.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits >= wanted;
  }

  private static int count(String part, char wanted) {
    int count = 0;
    for (int i = 0; i < part.length(); i++) {
      count += part.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
