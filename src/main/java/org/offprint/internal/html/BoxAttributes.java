package org.offprint.internal.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the attributes of an element, its names apart, say about all that it holds. */
final class BoxAttributes {
  /** What styles for listeners alone have beside {@code overflow: hidden}. */
  private static final String CLIPPED = "clip:rect(0";

  private BoxAttributes() {}

  /** The traits, as {@link Trait#bit()}. */
  static int traits(Element element, Attributes attributes) {
    int hidden = hidden(attributes);
    // What stands in a line is no part that a button unfolds.
    boolean box = hidden != 0 && ElementKind.of(element.normalName()).isBlock();
    hidden = box && FoldedPart.isOne(element, attributes) ? 0 : hidden;
    int unspoken = attributes.get("aria-hidden").equals("true") ? Trait.UNSPOKEN.bit() : 0;
    return role(attributes.get("role")) | hidden | unspoken;
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
      case "list" -> Trait.LIST.bit();
      default -> 0;
    };
  }

  private static int hidden(Attributes attributes) {
    if (attributes.hasKey("hidden")) {
      return Trait.HIDDEN.bit() | Trait.UNSEEN.bit();
    }
    String style = attributes.get("style");
    if (style.isEmpty() || !mayHide(style)) {
      return 0;
    }
    String packed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    if (packed.contains(CLIPPED)) {
      return Trait.HIDDEN.bit() | Trait.UNSEEN.bit();
    }
    boolean hidden = packed.contains("display:none") || packed.contains("visibility:hidden");
    return hidden ? Trait.HIDDEN.bit() : 0;
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
