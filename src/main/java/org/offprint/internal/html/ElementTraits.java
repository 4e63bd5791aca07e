package org.offprint.internal.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.offprint.internal.limit.Deadline;

/**
 * The traits of each element of a page, with those of the elements around it. What elements and
 * roles say is kept apart from what their names say, since names of wrappers often mislead.
 */
final class ElementTraits {
  private static final double MOST_OF_THE_TEXT = .3;

  private final int[] around;

  ElementTraits(PageTree tree, RunMeasures measures, Deadline deadline) {
    around = new int[tree.size()];
    int[] named = new int[tree.size()];
    int trusted = trustedNames(tree, measures, named, deadline);
    for (int i = 0; i < around.length; i++) {
      deadline.check();
      int parent = tree.parent(i);
      Element element = tree.element(i);
      int own = structure(element);
      // What holds a good part of the text is no box, whatever it is called.
      if (measures.goodShare(i) < MOST_OF_THE_TEXT) {
        own |= (named[i] & trusted) | box(element, parent < 0 ? 0 : around[parent]);
      }
      around[i] = own | (parent < 0 ? 0 : around[parent]);
    }
  }

  /**
   * Reads the names of all elements. A trait that the names of many parts of the article's text
   * tell, such as that each paragraph is behind a paywall, says nothing on this page.
   */
  private static int trustedNames(
      PageTree tree, RunMeasures measures, int[] named, Deadline deadline) {
    double[] shares = new double[Integer.SIZE];
    int[] above = new int[named.length];
    for (int i = 0; i < named.length; i++) {
      deadline.check();
      if (measures.goodShare(i) < MOST_OF_THE_TEXT) {
        named[i] = ClassWords.traits(tree.element(i));
      }
      above[i] = named[i] | (tree.parent(i) < 0 ? 0 : above[tree.parent(i)]);
      int fresh = tree.parent(i) < 0 ? named[i] : named[i] & ~above[tree.parent(i)];
      for (int bits = fresh; bits != 0; bits &= bits - 1) {
        shares[Integer.numberOfTrailingZeros(bits)] += measures.goodShare(i);
      }
    }
    int trusted = 0;
    for (Trait trait : Trait.values()) {
      trusted |= shares[trait.ordinal()] < MOST_OF_THE_TEXT ? trait.bit() : 0;
    }
    return trusted | Trait.CONSENT.bit();
  }

  /** Whether an element or one around it has a trait. */
  boolean has(int element, Trait trait) {
    return (around[element] & trait.bit()) != 0;
  }

  private static int structure(Element element) {
    return switch (element.normalName()) {
      case "figure" -> Trait.FIGURE.bit();
      case "article" -> Trait.ARTICLE.bit();
      case "ul", "ol", "dl", "menu" -> Trait.LIST.bit();
      case "table" -> Trait.TABLE.bit();
      case "blockquote" -> Trait.QUOTATION.bit();
      case "pre" -> Trait.PREFORMATTED.bit();
      case "a" -> Trait.LINK.bit();
      default -> 0;
    };
  }

  private static int box(Element element, int traitsAround) {
    boolean quoted = (traitsAround & Trait.QUOTATION.bit()) != 0;
    int bits =
        switch (element.normalName()) {
          case "nav" -> Trait.NAVIGATION.bit();
          // In a quotation it names who is quoted.
          case "footer" -> quoted ? 0 : Trait.FOOTER.bit();
          case "aside" -> Trait.ASIDE.bit();
          case "header" -> Trait.HEADER.bit();
          case "form", "fieldset" -> Trait.FORM.bit();
          case "dialog" -> Trait.DIALOG.bit();
          default -> 0;
        };
    return bits | role(element) | (isHidden(element) ? Trait.HIDDEN.bit() : 0);
  }

  private static int role(Element element) {
    return switch (element.attr("role").strip().toLowerCase(Locale.ROOT)) {
      case "navigation", "banner", "search", "menu", "menubar", "toolbar", "tablist" ->
          Trait.NAVIGATION.bit();
      case "contentinfo" -> Trait.FOOTER.bit();
      case "complementary" -> Trait.ASIDE.bit();
      case "dialog", "alertdialog" -> Trait.DIALOG.bit();
      case "form" -> Trait.FORM.bit();
      default -> 0;
    };
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
