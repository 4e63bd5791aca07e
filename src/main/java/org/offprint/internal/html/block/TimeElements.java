package org.offprint.internal.html.block;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.TextShape;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;

/** The blocks that open with a {@code time} element, and the dates that those state. */
final class TimeElements {
  /**
   * In characters; no date that a machine reads is longer. At 20 or 80, none of 509 pages changes.
   */
  private static final int LONGEST = 40;

  private final Map<Block, ArticleDate> dates = new IdentityHashMap<>();

  /** By identity of the blocks, not by their content. */
  Map<Block, ArticleDate> dates() {
    return dates;
  }

  /** Looks at the run that a block is made of. */
  void add(Block block, Run run) {
    for (Node leaf : run.leaves()) {
      if (leaf instanceof TextNode text && !TextShape.isBlank(text.getWholeText())) {
        addFirst(block, leaf, run.owner());
        return;
      }
    }
  }

  private void addFirst(Block block, Node leaf, Element owner) {
    for (Node at = leaf.parent(); at instanceof Element element && at != owner; at = at.parent()) {
      if (element.normalName().equals("time")) {
        String stated = element.attr("datetime").strip();
        if (!stated.isEmpty() && stated.length() <= LONGEST) {
          DateReader.read(stated).ifPresent(date -> dates.put(block, date));
        }
        return;
      }
    }
  }
}
