package org.offprint.internal.html.element;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the attributes of an element, other than its names, say about all that it holds. */
public final class BoxAttributes {
  /** What styles for screen readers have besides {@code overflow: hidden}. */
  private static final String CLIPPED = "rect(0";

  private BoxAttributes() {}

  /** The traits, as {@link Trait#bit()}. */
  public static int traits(Element element, Attributes attributes) {
    int hidden = hidden(attributes);
    // What stands in a line is not a part that a button unfolds.
    boolean box = hidden != 0 && ElementKind.of(element.normalName()).isBlock();
    hidden = box && FoldedPart.isFolded(element, attributes) ? 0 : hidden;
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
    if (sets(style, "clip", CLIPPED)) {
      return Trait.HIDDEN.bit() | Trait.UNSEEN.bit();
    }
    boolean hidden = sets(style, "display", "none") || sets(style, "visibility", "hidden");
    return hidden ? Trait.HIDDEN.bit() : 0;
  }

  /** Whether a style makes a block of an element. */
  static boolean isOnLinesOfItsOwn(String style) {
    return sets(style, "display", "block");
  }

  /** Whether a style shows line ends as they stand in the markup. */
  static boolean keepsLines(String style) {
    return sets(style, "white-space", "pre");
  }

  /**
   * Whether a style gives a property a value that begins like this, ignoring white space and case.
   */
  private static boolean sets(String style, String property, String value) {
    for (int colon = style.indexOf(':'); colon >= 0; colon = style.indexOf(':', colon + 1)) {
      if (endsWith(style, colon, property) && startsWith(style, colon + 1, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String style, int end, String property) {
    int to = end;
    while (to > 0 && style.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to - property.length();
    return style.regionMatches(true, from, property, 0, property.length());
  }

  private static boolean startsWith(String style, int from, String value) {
    int matched = 0;
    for (int at = from; at < style.length() && matched < value.length(); at++) {
      char c = style.charAt(at);
      if (c != ' ' && Character.toLowerCase(c) != value.charAt(matched++)) {
        return false;
      }
    }
    return matched == value.length();
  }
}
