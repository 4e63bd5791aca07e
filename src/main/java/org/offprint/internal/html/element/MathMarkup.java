package org.offprint.internal.html.element;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.InlineStyle;

/**
 * Formulas in MathML. Their symbols are words of the surrounding text. Many pages draw a formula in
 * another way and also include it in MathML, for screen readers.
 */
public final class MathMarkup {
  /** How the names of the elements begin with which MathJax draws an inline formula. */
  static final String DRAWN = "mjx-";

  /**
   * How many elements, from a formula upwards, are searched for what hides it. At 1 or 4, none of
   * 509 pages changes.
   */
  private static final int LEVELS = 2;

  private MathMarkup() {}

  /**
   * Whether a {@code math} element is a copy: it is hidden because a picture shows the formula, or
   * the page shows the formula in letters, which it hides from screen readers, and the element says
   * no more.
   */
  public static boolean isCopy(Element math) {
    Element at = math;
    for (int i = 0; i < LEVELS && at != null; i++) {
      if (isHidden(at)) {
        return true;
      }
      if (isDrawn(at.previousElementSibling()) || isDrawn(at.nextElementSibling())) {
        return !MathLayout.isIn(math);
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    return (BoxAttributes.traits(element, element.attributes()) & Trait.HIDDEN.bit()) != 0;
  }

  /**
   * Whether an element that screen readers skip draws a formula that stands beside it in MathML and
   * says more there: an element that draws a fraction may have its parts in any order.
   */
  public static boolean isDrawing(Element element) {
    return draws(element, element.previousElementSibling())
        || draws(element, element.nextElementSibling());
  }

  private static boolean draws(Element element, @Nullable Element beside) {
    Element inner = beside == null ? null : beside.firstElementChild();
    Element math = inner != null && inner.nameIs("math") ? inner : beside;
    return math != null
        && math.nameIs("math")
        && isDrawn(element)
        && !isHidden(math)
        && !isHidden(beside)
        && MathLayout.isIn(math);
  }

  private static boolean isDrawn(@Nullable Element element) {
    return element != null && element.attr("aria-hidden").equals("true") && element.hasText();
  }

  /** Whether an element of a formula is set above or below the line, or {@code null} if not. */
  public static @Nullable InlineStyle script(Element element) {
    Element around = element.parent();
    if (around == null || element.tagName().charAt(0) != 'm') {
      return null;
    }
    return switch (around.tagName()) {
      case "msup" -> isFirst(element) ? null : InlineStyle.SUPERSCRIPT;
      case "msub" -> isFirst(element) ? null : InlineStyle.SUBSCRIPT;
      case "msubsup", "munderover" -> {
        InlineStyle last = isFirst(element) ? null : InlineStyle.SUBSCRIPT;
        yield element.nextElementSibling() == null ? InlineStyle.SUPERSCRIPT : last;
      }
      default -> null;
    };
  }

  private static boolean isFirst(Element element) {
    return element.previousElementSibling() == null;
  }
}
