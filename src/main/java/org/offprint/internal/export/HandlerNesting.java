package org.offprint.internal.export;

import org.offprint.model.Article;
import org.offprint.model.Node;

/** How many handlers are at work inside each other, to stop one that writes its node by itself. */
public final class HandlerNesting {
  /**
   * Handlers are at work inside each other as nodes are. A handler may put a few nodes of its own
   * around those of the article; four times the depth of the deepest article is far more than that
   * needs.
   */
  private static final int MOST = 4 * Article.MAX_DEPTH;

  private int depth;

  /**
   * A handler begins to write a node.
   *
   * @throws IllegalStateException if it cannot be meant so
   */
  public void enter(Node node) {
    if (depth == MOST) {
      throw new IllegalStateException(
          "the handler of "
              + node.type()
              + " writes nodes that come back to it without end; standard() writes the node itself");
    }
    depth++;
  }

  /** All that a handler has added is written. */
  public void leave() {
    depth--;
  }
}
