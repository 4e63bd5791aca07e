package org.offprint.internal.export.epub;

import java.net.URI;
import java.util.Optional;
import org.offprint.export.SafeAddress;

/** Addresses in a book, which is read away from its page: each is complete. */
final class BookAddress {
  private BookAddress() {}

  /** A safe address that has a scheme, or empty. */
  static Optional<String> absolute(String url) {
    return SafeAddress.link(url).filter(BookAddress::hasScheme);
  }

  /** A safe address with a scheme, taken from that of the page if need be, or empty. */
  static Optional<String> absolute(String url, Optional<String> page) {
    Optional<String> safe = SafeAddress.link(url);
    return safe.isEmpty() || hasScheme(safe.get())
        ? safe
        : page.flatMap(base -> resolved(base, safe.get()));
  }

  private static Optional<String> resolved(String base, String relative) {
    try {
      return absolute(URI.create(base).resolve(relative).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean hasScheme(String safe) {
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (c == ':') {
        return true;
      }
      if (c == '/' || c == '?' || c == '#') {
        return false;
      }
    }
    return false;
  }
}
