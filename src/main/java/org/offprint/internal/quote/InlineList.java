package org.offprint.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.Link;
import org.offprint.model.Strong;
import org.offprint.model.Styled;

/** A list of inlines in a line: the line's own or that of a node within it. */
final class InlineList {
  private final @Nullable InlineList parent;
  private final @Nullable Inline node;
  private final List<InlineList> inner = new ArrayList<>(0);
  private final int start;
  private int end;
  private boolean changed;

  InlineList(@Nullable InlineList parent, @Nullable Inline node, int start) {
    this.parent = parent;
    this.node = node;
    this.start = start;
    if (parent != null) {
      parent.inner.add(this);
    }
  }

  /** The list around this one's node, {@code null} for the line's own. */
  @Nullable InlineList parent() {
    return parent;
  }

  /** The lists of the nodes in this one, in order. */
  List<InlineList> inner() {
    return inner;
  }

  /** Where the first node starts in the line. */
  int start() {
    return start;
  }

  /** Where the last node ends in the line. */
  int end() {
    return end;
  }

  void endAt(int position) {
    end = position;
  }

  /** Whether a mark at the edge may move out of the node without a change to what it means. */
  boolean letsMarksOut() {
    return node instanceof Emphasis
        || node instanceof Strong
        || node instanceof Styled
        || node instanceof Link;
  }

  /** Notes that this list and so all those around it will change. */
  void change() {
    InlineList list = this;
    while (list != null && !list.changed) {
      list.changed = true;
      list = list.parent;
    }
  }

  boolean isChanged() {
    return changed;
  }
}
