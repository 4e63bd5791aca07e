package org.offprint.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the list in which a quotation stands.
 *
 * <p>That is the list of both its marks. A mark that is the first (or last) thing in a styled node
 * or link may as well stand before (or after) it, as in {@code <em>“No</em>”}: the quotation then
 * encloses the node, and the mark is taken out of the node. This never applies to a mark next to
 * another, because taking one out would bring the other to the edge.
 */
final class EnclosingLists {
  /**
   * No page nests styles deeper than this around a mark; searching further would only cost time. At
   * 2 or 10, none of 1,009 pages and texts changes.
   */
  private static final int MOST = 5;

  private EnclosingLists() {}

  /** The innermost list that both marks can stand in, or {@code null} if there is none. */
  static @Nullable InlineList common(Mark open, Mark close) {
    List<InlineList> closing = ofClosing(close);
    for (InlineList list : ofOpening(open)) {
      if (closing.contains(list)) {
        return list;
      }
    }
    return null;
  }

  /** The lists that an opening mark can stand in, innermost first. */
  static List<InlineList> ofOpening(Mark mark) {
    return climb(mark, true);
  }

  private static List<InlineList> ofClosing(Mark mark) {
    return climb(mark, false);
  }

  private static List<InlineList> climb(Mark mark, boolean opening) {
    InlineList list = mark.segment().list();
    if (!mark.lone() || !isAtEdge(mark, list, opening)) {
      return List.of(list);
    }
    List<InlineList> lists = new ArrayList<>();
    lists.add(list);
    while (list.parent() != null && lists.size() < MOST && isAtEdge(mark, list, opening)) {
      list = list.parent();
      lists.add(list);
    }
    return lists;
  }

  /**
   * Whether the mark is the first or last thing in a list that contains more and lets the mark move
   * out.
   */
  private static boolean isAtEdge(Mark mark, InlineList list, boolean opening) {
    return list.letsMarksOut()
        && (opening
            ? list.start() == mark.start() && list.end() > mark.end()
            : list.end() == mark.end() && list.start() < mark.start());
  }
}
