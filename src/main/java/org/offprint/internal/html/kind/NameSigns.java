package org.offprint.internal.html.kind;

import java.util.List;
import java.util.Locale;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.page.PageTree;

/** What the class names of a page tell: those of the page as a whole, and those of its elements. */
final class NameSigns implements SignGroup {
  private static final List<PageSign> OF_PAGE =
      List.of(
          PageSign.NAMED_FORUM,
          PageSign.NAMED_PRODUCT,
          PageSign.NAMED_COLLECTION,
          PageSign.NAMED_PAGE,
          PageSign.NAMED_SINGLE,
          PageSign.NAMED_DOCUMENTATION);
  private static final List<NameHint> HINTS =
      List.of(
          NameHint.FORUM,
          NameHint.PRODUCT,
          NameHint.DOCUMENTATION,
          NameHint.CARD,
          NameHint.LANDING,
          NameHint.STORY);

  /** The bits of all of them. */
  private static final int ANY = any();

  private static final List<PageSign> OF_ELEMENTS =
      List.of(
          PageSign.FORUM_NAMES,
          PageSign.PRODUCT_NAMES,
          PageSign.DOCUMENTATION_NAMES,
          PageSign.CARD_NAMES,
          PageSign.LANDING_NAMES,
          PageSign.STORY_NAMES);

  /** The elements html and body are among the first. */
  private static final int FIRST = 400;

  private final PageTree tree;

  NameSigns(PageTree tree) {
    this.tree = tree;
  }

  private static int any() {
    int any = 0;
    for (NameHint hint : HINTS) {
      any |= 1 << hint.ordinal();
    }
    return any;
  }

  @Override
  public void fill(SignVector signs) {
    for (int i = 0; i < Math.min(FIRST, tree.size()); i++) {
      String tag = tree.tag(i);
      if (tag.equals("html") || tag.equals("body")) {
        page(tree.attribute(i, "class").toLowerCase(Locale.ROOT), signs);
      }
    }
    int[] counts = new int[Integer.SIZE];
    for (int i = 0; i < tree.size(); i++) {
      for (int hints = tree.hints(i) & ANY; hints != 0; hints &= hints - 1) {
        counts[Integer.numberOfTrailingZeros(hints)]++;
      }
    }
    for (int j = 0; j < OF_ELEMENTS.size(); j++) {
      signs.setBits(OF_ELEMENTS.get(j), counts[HINTS.get(j).ordinal()]);
    }
  }

  private static void page(String names, SignVector signs) {
    int at = 0;
    while (at < names.length()) {
      int end = at;
      while (end < names.length() && Character.isLetter(names.charAt(end))) {
        end++;
      }
      String word = names.substring(at, end);
      KindWords.set(OF_PAGE, word, signs);
      at = end + 1;
    }
  }
}
