package org.offprint.internal.html.block;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The marks that a browser draws around a {@code q}, which its text does not have: those of its
 * language, and others for one in another, as the style sheet of the HTML standard asks (section
 * 15.3.5). The marks are those of Unicode CLDR 46, {@code delimiters}. Spaces inside them are
 * plain, as no-break spaces of a page are read too.
 */
final class QuotationElement {
  private static final String OTHERWISE = "“”‘’";

  /** Opening and closing mark, then those of a quotation in a quotation. */
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("cs", "„“‚‘"),
          Map.entry("da", "“”‘’"),
          Map.entry("de", "„“‚‘"),
          Map.entry("es", "«»“”"),
          Map.entry("fi", "””’’"),
          Map.entry("fr", "«»«»"),
          Map.entry("it", "«»“”"),
          Map.entry("ja", "「」『』"),
          Map.entry("nb", "«»‘’"),
          Map.entry("no", "«»‘’"),
          Map.entry("pl", "„”«»"),
          Map.entry("ru", "«»„“"),
          Map.entry("sv", "””’’"));

  private QuotationElement() {}

  /** The opening mark of a {@code q}, and with it the spaces that belong to it. */
  public static String open(Element q) {
    String mark = marks(q).substring(depth(q), depth(q) + 1);
    return isFrench(q) ? mark + ' ' : mark;
  }

  /** The closing mark of a {@code q}, and with it the spaces that belong to it. */
  public static String close(Element q) {
    String mark = marks(q).substring(depth(q) + 1, depth(q) + 2);
    return isFrench(q) ? ' ' + mark : mark;
  }

  /** Whether its own text opens with a mark, so that a style sheet has to draw none. */
  public static boolean isMarked(String text) {
    return !text.isEmpty() && "\"“”„«»‘‚'「『‹›".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isFrench(Element q) {
    return language(q).equals("fr");
  }

  private static String marks(Element q) {
    return MARKS.getOrDefault(language(q), OTHERWISE);
  }

  private static String language(Element q) {
    for (Element at = q; at != null; at = at.parent()) {
      String tag = at.attr("lang");
      if (!tag.isEmpty()) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).strip().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** Where its marks begin: 0, or 2 in a quotation. */
  private static int depth(Element q) {
    int around = 0;
    for (Element at = q.parent(); at != null; at = at.parent()) {
      around += at.normalName().equals("q") ? 1 : 0;
    }
    return 2 * (around % 2);
  }
}
