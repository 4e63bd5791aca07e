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
      Iterator<? extends Node> siblings = open.peek();
      if (!siblings.hasNext()) {
        open.pop();
        continue;
      }
      Node node = siblings.next();
      Text sole = PlainText.sole(node);
      if (sole == node) {
        continue;
      }
      // nothing is left to visit in what holds one text, as most paragraphs do
      List<Node> children = sole == null ? node.children() : List.of();
      if (sole != null || !children.isEmpty()) {
        Check.require(
            open.size() < Article.MAX_DEPTH,
            component,
            "must not be deeper than " + Article.MAX_DEPTH + " nodes");
      }
      if (!children.isEmpty()) {
        open.push(children.iterator());
      }
    }
  }
}
