package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Attribute;
import org.offprint.internal.html.element.PackedNames;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.TextShape;

/**
 * Parts a line of a caption into its words and the credit, where an element around the credit is
 * named as one.
 *
 * @param words the line without the credit, or null if there is nothing else
 * @param credit the credit
 */
record CreditSplit(@Nullable Run words, Run credit) {
  /** How names end that say so: a box for both has another word behind it. */
  private static final List<String> NAMES =
      List.of("credit", "credits", "copyright", "photographer");

  /** The parts of a line, or null if no element in a caption is named as a credit. */
  static @Nullable CreditSplit of(Run run, Element caption) {
    if (!holdsCredit(run, caption)) {
      return null;
    }
    List<Node> words = new ArrayList<>();
    List<Node> credit = new ArrayList<>();
    for (Node leaf : run.leaves()) {
      (isInCredit(leaf, caption) ? credit : words).add(leaf);
    }
    if (!hasWords(credit)) {
      return null;
    }
    // A credit in the middle is a part of what the caption says.
    boolean last = credit.get(credit.size() - 1) == run.leaves().get(run.leaves().size() - 1);
    if (!hasWords(words)) {
      return new CreditSplit(null, run);
    }
    return last ? new CreditSplit(run.with(words), run.with(credit)) : null;
  }

  private static boolean holdsCredit(Run run, Element caption) {
    for (Node leaf : run.leaves()) {
      if (isInCredit(leaf, caption)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(List<Node> leaves) {
    for (Node leaf : leaves) {
      if (leaf instanceof TextNode text && !TextShape.isBlank(text.getWholeText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInCredit(Node leaf, Element caption) {
    for (Node at = leaf.parent(); at instanceof Element element && at != caption; ) {
      if (isNamed(element)) {
        return true;
      }
      at = element.parent();
    }
    return false;
  }

  private static boolean isNamed(Element element) {
    return PackedNames.anyEndsIn(Attribute.of(element, "class"), NAMES);
  }
}
