package org.offprint.internal.html.element;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Recognizes listings that are no {@code pre}: lists, tables and boxes which their names or those
 * around them call so, {@code code} of several lines whose style keeps the line ends, and boxes
 * that keep them in letters of one width, as editors put them on the clipboard.
 */
public final class CodeBox {
  private static final Set<String> FONTS = Set.of("monospace", "courier", "consolas", "menlo");

  private CodeBox() {}

  /** Whether elements of a tag may be listings. */
  public static boolean mayBe(String tag) {
    return switch (tag) {
      case "table", "ol", "ul", "div", "code" -> true;
      default -> false;
    };
  }

  /** Whether one of these classes may say so, as those of hardly any elements do. */
  public static boolean mayBeNamed(int hints, int around) {
    return NameHint.LISTING.isIn(hints) || NameHint.AROUND_LISTING.isIn(around);
  }

  /**
   * Whether its name or that of the element around says that it is a listing.
   *
   * @param hints what its class says
   * @param around what the class of the element around says
   */
  public static boolean isNamed(String tag, int hints, int around) {
    return !tag.equals("code")
        && (NameHint.LISTING.isIn(hints)
            || (!tag.equals("div") && NameHint.AROUND_LISTING.isIn(around)));
  }

  /** Whether its style says that it is a listing. */
  public static boolean isStyled(Element element, String tag, String style) {
    boolean code = tag.equals("code");
    if (!code && !tag.equals("div")) {
      return false;
    }
    return BoxAttributes.keepsLines(style)
        && (code ? element.wholeText().strip().indexOf('\n') > 0 : isMonospaced(style));
  }

  private static boolean isMonospaced(String style) {
    String lower = style.toLowerCase(Locale.ROOT);
    for (String font : FONTS) {
      if (lower.contains(font)) {
        return true;
      }
    }
    return false;
  }
}
