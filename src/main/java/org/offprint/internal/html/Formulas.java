package org.offprint.internal.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.InlineStyle;

/**
 * Formulas in MathML. Their signs are words of the text they stand in. Many pages draw a formula
 * another way and have it in MathML as well, for those who hear the page.
 */
final class Formulas {
  /** How the elements begin with which MathJax draws a formula in its line. */
  static final String DRAWN = "mjx-";

  private static final int LEVELS = 2;

  private Formulas() {}

  /**
   * Whether a {@code math} element is a copy: it is hidden, for a picture shows the formula, or the
   * page hides from those who hear it what shows the formula in letters.
   */
  static boolean isCopy(Element math) {
    Element at = math;
    for (int i = 0; i < LEVELS && at != null; i++) {
      if ((BoxAttributes.traits(at, at.attributes()) & Trait.HIDDEN.bit()) != 0
          || isDrawn(at.previousElementSibling())
          || isDrawn(at.nextElementSibling())) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isDrawn(@Nullable Element element) {
    return element != null && element.attr("aria-hidden").equals("true") && element.hasText();
  }

  /** Whether an element of a formula is set above or below the line, or {@code null} if not. */
  static @Nullable InlineStyle script(Element element) {
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
