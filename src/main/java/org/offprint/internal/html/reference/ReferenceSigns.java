package org.offprint.internal.html.reference;

import java.util.Locale;
import java.util.Set;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;

/**
 * The signs by which a program for wikis says that it made a page: the name of the generator, what
 * its scripts are told, the classes of the body, or the id of the element with the text. A page of
 * such a wiki is one only if it shows a text, and not its talk, its history or a category.
 */
final class ReferenceSigns {
  /** Generators write their names first and their versions after that. */
  private static final Set<String> GENERATORS =
      Set.of("mediawiki", "dokuwiki", "xwiki", "pmwiki", "moinmoin", "twiki", "foswiki", "wiki.js");

  private static final String CONTENT_TYPE = "ajs-content-type";

  private static final String GENERATOR = "generator";

  /** What Confluence tells its scripts in each page. */
  private static final Set<String> NAMES =
      Set.of(CONTENT_TYPE, "ajs-page-id", "confluence-base-url");

  private static final Set<String> IDS = Set.of("mw-content-text", "dokuwiki__content");

  /** How many elements of a page are searched for these ids: menus come before the text. */
  private static final int FIRST = 1000;

  /** The namespaces of MediaWiki whose pages show no text: files and categories. */
  private static final Set<String> NO_TEXT = Set.of("6", "14");

  private ReferenceSigns() {}

  static boolean areOn(CutPage page) {
    PageTree tree = page.tree();
    boolean sign = isDeclared(page);
    int searched = Math.min(FIRST, tree.size());
    boolean begun = false;
    for (int i = 0; i < searched && !(begun && sign); i++) {
      if (!begun && tree.tag(i).equals("body")) {
        begun = true;
        String classes = ' ' + tree.attribute(i, "class").toLowerCase(Locale.ROOT) + ' ';
        if (showsNoText(classes)) {
          return false;
        }
        sign |= classes.contains(" mediawiki ") || classes.contains(" dokuwiki ");
      } else if (begun && NameHint.CONTENT.isIn(tree.hints(i)) && tree.tag(i).equals("div")) {
        // The ids have the word content in them, which most elements have not.
        sign = IDS.contains(tree.attribute(i, "id"));
      }
    }
    return sign;
  }

  private static boolean isDeclared(CutPage page) {
    PageTree tree = page.tree();
    IntList metas = page.metadataElements().metas();
    boolean declared = false;
    for (int i = 0; i < metas.size(); i++) {
      String name = tree.attribute(metas.get(i), "name");
      boolean generator = name.equalsIgnoreCase(GENERATOR);
      if (!generator && !NAMES.contains(name)) {
        continue;
      }
      String content = tree.attribute(metas.get(i), "content").strip().toLowerCase(Locale.ROOT);
      if (generator) {
        int end = content.indexOf(' ');
        declared |= GENERATORS.contains(end < 0 ? content : content.substring(0, end));
      } else if (name.equals(CONTENT_TYPE) && !content.equals("page")) {
        return false;
      } else {
        declared |= !name.equals(CONTENT_TYPE);
      }
    }
    return declared;
  }

  /**
   * Whether MediaWiki says that a page is no text: odd namespaces are talk, negative ones tools.
   */
  private static boolean showsNoText(String classes) {
    int action = classes.indexOf(" action-");
    if (action >= 0 && !classes.startsWith(" action-view ", action)) {
      return true;
    }
    int from = classes.indexOf(" ns-");
    while (from >= 0) {
      String number = classes.substring(from + 4, classes.indexOf(' ', from + 4));
      char last = number.isEmpty() ? ' ' : number.charAt(number.length() - 1);
      boolean odd = last >= '0' && last <= '9' && (last - '0') % 2 == 1;
      if (odd || number.startsWith("-") || NO_TEXT.contains(number)) {
        return true;
      }
      from = classes.indexOf(" ns-", from + 1);
    }
    return false;
  }
}
