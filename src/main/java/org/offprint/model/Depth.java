package org.offprint.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Enforces the depth of trees on which everything else relies. */
final class Depth {
  private Depth() {}

  static void check(List<? extends Node> roots, String component) {
    Deque<Iterator<? extends Node>> open = new ArrayDeque<>();
    open.push(roots.iterator());
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Node node = open.peek().next();
      Text sole = PlainText.sole(node);
      List<Node> children = sole == null || sole == node ? node.children() : List.of(sole);
      if (!children.isEmpty()) {
        Check.require(
            open.size() < Article.MAX_DEPTH,
            component,
            "must not be deeper than " + Article.MAX_DEPTH + " nodes");
        open.push(children.iterator());
      }
    }
  }
}
