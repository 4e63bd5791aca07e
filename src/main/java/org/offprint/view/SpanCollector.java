package org.offprint.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Node;
import org.offprint.model.PlainTextListener;

/** Notes which node wrote which part of an article's text, parents before children. */
final class SpanCollector implements PlainTextListener {
  private final List<IndexedNode> nodes = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final String text;

  SpanCollector(Article article) {
    text = article.plainText(this);
    alignEmpty();
  }

  @Override
  public void begins(Node node) {
    parents.add(open.isEmpty() ? -1 : open.peek());
    open.push(nodes.size());
    nodes.add(null);
  }

  @Override
  public void ends(Node node, int start, int end) {
    nodes.set(open.pop(), new IndexedNode(node, new TextSpan(start, end)));
  }

  /**
   * Puts nodes without text where the text around them goes on, so that starts never fall from one
   * node to the next: a search relies on it.
   */
  private void alignEmpty() {
    int start = 0;
    for (int i = 0; i < nodes.size(); i++) {
      IndexedNode indexed = nodes.get(i);
      if (indexed.span().start() < start) {
        nodes.set(i, new IndexedNode(indexed.node(), new TextSpan(start, start)));
      }
      start = nodes.get(i).span().start();
    }
  }

  String text() {
    return text;
  }

  List<IndexedNode> nodes() {
    return List.copyOf(nodes);
  }

  /** For each node the index of its parent, -1 at the top. */
  int[] parents() {
    return parents.stream().mapToInt(Integer::intValue).toArray();
  }
}
