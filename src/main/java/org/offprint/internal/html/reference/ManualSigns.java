package org.offprint.internal.html.reference;

import java.util.Locale;
import java.util.Set;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;

/**
 * The signs by which a program for manuals says that it made a page, where its names for the parts
 * of a page are needed to read it: those of Java and Rust, Docusaurus, and of manuals of Unix.
 */
final class ManualSigns {
  private static final Set<String> GENERATORS = Set.of("javadoc", "rustdoc", "docusaurus");

  /** What mandoc calls the text of a manual. */
  private static final String UNIX = "manual-text";

  /** How many elements are searched for that: only a line stands above it, in a table. */
  private static final int FIRST = 60;

  private ManualSigns() {}

  static boolean areOn(CutPage page) {
    PageTree tree = page.tree();
    IntList metas = page.metadataElements().metas();
    for (int i = 0; i < metas.size(); i++) {
      if (tree.attribute(metas.get(i), "name").equalsIgnoreCase("generator")) {
        String content = tree.attribute(metas.get(i), "content").strip().toLowerCase(Locale.ROOT);
        if (GENERATORS.contains(firstWord(content))) {
          return true;
        }
      }
    }
    for (int i = 0; i < Math.min(FIRST, tree.size()); i++) {
      if (tree.tag(i).equals("div") && tree.attribute(i, "class").equals(UNIX)) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String content) {
    int end = 0;
    while (end < content.length() && Character.isLetter(content.charAt(end))) {
      end++;
    }
    return content.substring(0, end);
  }
}
