package org.offprint.internal.html;

import java.util.List;
import java.util.Locale;

/**
 * The names by which style sheets hide words from those who see the page: {@code sr-only}, {@code
 * visually-hidden}, {@code screen-reader-text} and the like with whatever stands before or after
 * them, as Bootstrap, WordPress, Drupal and Foundation have them; and the fonts that draw an icon
 * in the place of a word.
 */
final class HiddenNames {
  private static final List<String> HIDING =
      List.of(
          "visuallyhidden",
          "hiddenvisually",
          "vishidden",
          "sronly",
          "forsr",
          "screenreader",
          "assistivetext",
          "elementinvisible",
          "materialicons",
          "materialsymbols");

  /** Beside these it says something of another element, or the opposite. */
  private static final List<String> SPARING = List.of("label", "not", "has");

  private HiddenNames() {}

  /** Whether one of the names in a class attribute hides the element. */
  static boolean hide(String names) {
    boolean hides = false;
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
      String packed = name.replace("-", "").replace("_", "");
      if (holds(packed, HIDING)) {
        boolean focused = name.startsWith("focus");
        if (holds(packed, SPARING) && !focused) {
          return false;
        }
        hides |= !focused;
      }
    }
    return hides;
  }

  private static boolean holds(String name, List<String> parts) {
    for (String part : parts) {
      if (name.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
