package org.offprint.internal.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;

/** What the attributes of an element, its names apart, say about all that it holds. */
final class BoxAttributes {
  private BoxAttributes() {}

  /** The traits, as {@link Trait#bit()}. */
  static int traits(Attributes attributes) {
    return role(attributes.get("role")) | (isHidden(attributes) ? Trait.HIDDEN.bit() : 0);
  }

  private static int role(String role) {
    if (role.isEmpty()) {
      return 0;
    }
    return switch (role.strip().toLowerCase(Locale.ROOT)) {
      case "navigation", "banner", "search", "menu", "menubar", "toolbar", "tablist" ->
          Trait.NAVIGATION.bit();
      case "contentinfo" -> Trait.FOOTER.bit();
      case "complementary" -> Trait.ASIDE.bit();
      case "dialog", "alertdialog" -> Trait.DIALOG.bit();
      case "form" -> Trait.FORM.bit();
      default -> 0;
    };
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    if (style.isEmpty() || !mayHide(style)) {
      return false;
    }
    String packed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return packed.contains("display:none") || packed.contains("visibility:hidden");
  }

  /** Whether a style has a word that hides, in one of the ways in which people write it. */
  private static boolean mayHide(String style) {
    return style.contains("none")
        || style.contains("hidden")
        || style.contains("NONE")
        || style.contains("HIDDEN")
        || style.contains("None")
        || style.contains("Hidden");
  }
}
