package org.offprint.internal.html.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/** The names in {@code reference-names.txt}, beside this class. */
final class ReferenceNames {
  private static final Map<String, ReferencePart> PARTS = new HashMap<>();

  /** The names of the text of a page, most telling first. */
  private static final List<String> TEXTS = new ArrayList<>();

  static {
    for (TableLine row : TableFile.rows(ReferenceNames.class, "reference-names.txt")) {
      ReferencePart part = ReferencePart.valueOf(row.key());
      for (String name : row.words()) {
        if (part == ReferencePart.TEXT) {
          TEXTS.add(name);
        } else if (PARTS.put(name, part) != null) {
          throw row.fault(name + " names two parts");
        }
      }
    }
  }

  private ReferenceNames() {}

  /** What an element is by its own names; of several parts the first of their list. */
  static ReferencePart part(PageTree tree, int element) {
    ReferencePart found = ReferencePart.UNKNOWN;
    for (String name : names(tree, element)) {
      ReferencePart part = PARTS.get(name);
      boolean first = found == ReferencePart.UNKNOWN || (part != null && part.compareTo(found) < 0);
      found = part != null && first ? part : found;
    }
    return found;
  }

  /** How telling an element's name for the text of a page is, 0 for the most; or -1. */
  static int text(PageTree tree, int element) {
    int best = -1;
    for (String name : names(tree, element)) {
      int at = TEXTS.indexOf(name);
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best;
  }

  /** Its classes, its id after a sign, and the tag of the main part. */
  private static List<String> names(PageTree tree, int element) {
    boolean main = tree.tag(element).equals("main");
    String id = tree.attribute(element, "id");
    String classes = tree.attribute(element, "class");
    if (id.isEmpty() && classes.isEmpty() && !main) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    if (main) {
      names.add("<main>");
    }
    if (!id.isEmpty()) {
      names.add("#" + id.toLowerCase(Locale.ROOT));
    }
    for (String name : classes.toLowerCase(Locale.ROOT).split("\\s+")) {
      names.add(name);
    }
    return names;
  }
}
