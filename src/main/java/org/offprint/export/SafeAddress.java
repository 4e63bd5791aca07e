package org.offprint.export;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses may be written: nothing that runs, and nothing in disguise. */
final class SafeAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private SafeAddress() {}

  /** The address if a link may lead there. */
  static Optional<String> link(String url) {
    String trimmed = url.strip();
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    int colon = schemeEnd(trimmed);
    if (colon < 0) {
      return Optional.of(trimmed);
    }
    return SCHEMES.contains(trimmed.substring(0, colon).toLowerCase(Locale.ROOT))
        ? Optional.of(trimmed)
        : Optional.empty();
  }

  /** Where the colon of a scheme stands, or -1 of an address without one. */
  private static int schemeEnd(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }
}
