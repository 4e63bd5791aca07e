package org.offprint.internal.html.element;

import org.jsoup.nodes.Element;
import org.offprint.internal.character.Characters;

/** The size of a medium as its own attributes give it, which may be its style. */
public final class MediaSize {
  /** In pixels; emoji are drawn no larger. At 16, 4 of 509 pages change; at 64, 2. */
  private static final int SYMBOL = 32;

  /** In pixels; faces and signs are drawn no larger. At 32, 3 of 509 pages change; at 128, 5. */
  private static final int SMALL = 64;

  /** More digits are not a size, and might not fit into a number. */
  private static final int MAX_DIGITS = 6;

  private static final String IMPORTANT = "!important";

  private MediaSize() {}

  /** Whether a picture is drawn among letters, such as an emoji or a formula's sign. */
  public static boolean isInlineSymbol(Element medium) {
    return medium.normalName().equals("img") && isWithin(medium, SYMBOL) && !isPixel(medium);
  }

  /** Whether a medium is a tracking pixel. */
  static boolean isPixel(Element medium) {
    int width = length(medium, "width");
    int height = length(medium, "height");
    return (width >= 0 && width <= 2) || (height >= 0 && height <= 2);
  }

  /**
   * Whether a picture is so small that it is an icon, an avatar or a counter, not an illustration.
   */
  public static boolean isSmall(Element medium) {
    return isWithin(medium, SMALL) || isPixel(medium);
  }

  private static boolean isWithin(Element medium, int limit) {
    int width = drawn(medium, "width");
    int height = drawn(medium, "height");
    return width >= 0 && width <= limit && height >= 0 && height <= limit;
  }

  /**
   * The size that it is drawn in, by its attribute or its style, or -1. Styles say 0 of what is
   * loaded late.
   */
  private static int drawn(Element medium, String size) {
    int length = length(medium, size);
    int styled = length < 0 ? pixels(styled(medium, size)) : 0;
    return length >= 0 ? length : styled == 0 ? -1 : styled;
  }

  private static int length(Element medium, String attribute) {
    return pixels(Attribute.of(medium, attribute).strip());
  }

  /** A number of pixels, or -1 if a value is none. */
  private static int pixels(String value) {
    if (value.isEmpty()) {
      return -1;
    }
    int digits = 0;
    while (digits < value.length() && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
      digits++;
    }
    String unit = value.substring(digits);
    boolean pixels = unit.isEmpty() || unit.equalsIgnoreCase("px");
    return digits > 0 && digits <= MAX_DIGITS && pixels
        ? Integer.parseInt(value.substring(0, digits))
        : -1;
  }

  /** What the style in an element says of one of its sizes; empty if it says nothing. */
  private static String styled(Element medium, String property) {
    String style = Attribute.of(medium, "style");
    int at = style.indexOf(property);
    while (at > 0 && style.charAt(at - 1) != ';' && !Characters.isSpace(style.charAt(at - 1))) {
      at = style.indexOf(property, at + 1);
    }
    int colon = at + property.length();
    if (at < 0 || colon >= style.length() || style.charAt(colon) != ':') {
      return "";
    }
    int end = style.indexOf(';', colon);
    String value = style.substring(colon + 1, end < 0 ? style.length() : end).strip();
    return value.endsWith(IMPORTANT)
        ? value.substring(0, value.length() - IMPORTANT.length()).strip()
        : value;
  }
}
