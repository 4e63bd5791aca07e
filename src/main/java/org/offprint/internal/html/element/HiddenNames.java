package org.offprint.internal.html.element;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names by which style sheets hide words from those who see the page: {@code sr-only}, {@code
 * visually-hidden}, {@code screen-reader-text} and the like with whatever stands before or after
 * them, as Bootstrap, WordPress, Drupal and Foundation have them; the fonts that draw an icon in
 * place of a word; and what is shown in print alone, such as an address of the page ({@code d-none
 * d-print-block} in Bootstrap 4 and 5, {@code visible-print} in 3, {@code hidden print:block} in
 * Tailwind, {@code show-for-print} in Foundation).
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
          "materialsymbols",
          "visibleprint",
          "showforprint",
          "printonly",
          "onlyprint");

  /** Names that hide, if a name that shows in print stands beside them. */
  private static final Set<String> NONE = Set.of("d-none", "hidden");

  private static final List<String> PRINT = List.of("d-print-", "print:");

  /** Beside these it says something of another element, or the opposite. */
  private static final List<String> SPARING = List.of("label", "not", "has");

  private HiddenNames() {}

  /** Whether one of the names in a class attribute hides the element. */
  static boolean areHiding(String names) {
    String lower = names.toLowerCase(Locale.ROOT);
    // Most names are of other things, and a look at all of them at once is enough to know it.
    if (!holds(lower, PRINT) && !holds(packed(lower), HIDING)) {
      return false;
    }
    boolean hides = false;
    boolean none = false;
    boolean print = false;
    for (String name : lower.split("\\s+")) {
      none |= NONE.contains(name);
      print |= isPrint(name);
      String packed = packed(name);
      if (holds(packed, HIDING)) {
        boolean focused = name.startsWith("focus");
        if (holds(packed, SPARING) && !focused) {
          return false;
        }
        hides |= !focused;
      }
    }
    return hides || (none && print);
  }

  private static String packed(String name) {
    return name.replace("-", "").replace("_", "");
  }

  private static boolean isPrint(String name) {
    for (String start : PRINT) {
      if (name.startsWith(start)) {
        return !name.endsWith("none") && !name.endsWith("hidden");
      }
    }
    return false;
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
