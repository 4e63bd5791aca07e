package org.offprint.internal.html.tree;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Formulas in scripts of the type {@code math/tex}, where MathJax keeps their source. Until it has
 * run, and where it draws without letters, nothing else on the page says what the formula is.
 */
public final class TexScripts {
  private static final String TYPE = "math/tex";

  /** How the classes begin of the element before the script in which MathJax shows the formula. */
  private static final String SHOWN = "MathJax";

  private TexScripts() {}

  /** Whether an element is the only one that says what a formula is. */
  public static boolean isOnly(Element script) {
    String type = script.attr("type");
    if (!type.regionMatches(true, 0, TYPE, 0, TYPE.length())) {
      return false;
    }
    Element before = script.previousElementSibling();
    boolean shown = before != null && before.className().startsWith(SHOWN) && before.hasText();
    return !shown;
  }

  /** A formula between the signs that MathJax expects where the author wrote it in the text. */
  public static String written(Element script, String tex) {
    boolean display = script.attr("type").toLowerCase(Locale.ROOT).contains("display");
    return display ? "\\[" + tex.strip() + "\\]" : "\\(" + tex.strip() + "\\)";
  }
}
