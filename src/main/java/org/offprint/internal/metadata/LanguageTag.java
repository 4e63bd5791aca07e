package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the name of a language as BCP 47 does: {@code de_DE} becomes {@code de-DE}. */
final class LanguageTag {
  private LanguageTag() {}

  /**
   * The tag; empty if the name is not a language. No tag ends in a single character: encodings do,
   * such as {@code utf-8}, which some pages state instead of their language.
   */
  static Optional<String> of(String text) {
    String[] parts = text.strip().replace('_', '-').split("-", -1);
    if (parts[parts.length - 1].length() == 1) {
      return Optional.empty();
    }
    List<String> tag = new ArrayList<>();
    for (String part : parts) {
      boolean letters = true;
      boolean digits = true;
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        letters &= (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        digits &= c >= '0' && c <= '9';
      }
      if (tag.isEmpty()) {
        if (!letters || part.length() < 2 || part.length() > 3) {
          return Optional.empty();
        }
        tag.add(part.toLowerCase(Locale.ROOT));
      } else if (letters && part.length() == 2) {
        tag.add(part.toUpperCase(Locale.ROOT));
      } else if (letters && part.length() == 4) {
        tag.add(
            part.substring(0, 1).toUpperCase(Locale.ROOT)
                + part.substring(1).toLowerCase(Locale.ROOT));
      } else if (digits && part.length() == 3) {
        tag.add(part);
      } else {
        break;
      }
    }
    return Optional.of(String.join("-", tag));
  }

  /** The language alone, without script and region. */
  static String primary(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }
}
