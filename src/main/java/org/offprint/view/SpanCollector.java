package org.offprint.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Node;
import org.offprint.model.PlainTextListener;

/** Notes which node wrote which part of an article's text, parents before children. */
final class SpanCollector implements PlainTextListener {
  private static final int FIRST_CAPACITY = 64;

  private final List<Node> nodes = new ArrayList<>();
  private int[] starts = new int[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];
  private int[] parents = new int[FIRST_CAPACITY];

  /** The index of the node whose text is being written, -1 between those at the top. */
  private int open = -1;

  private final String text;

  SpanCollector(Article article) {
    text = article.plainText(this);
    alignEmpty();
  }

  @Override
  public void begins(Node node) {
    int at = nodes.size();
    if (at == parents.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
      parents = Arrays.copyOf(parents, 2 * at);
    }
    nodes.add(node);
    parents[at] = open;
    open = at;
  }

  @Override
  public void ends(Node node, int start, int end) {
    starts[open] = start;
    ends[open] = end;
    open = parents[open];
  }

  /**
   * Puts nodes without text where the surrounding text continues, so that starts never decrease
   * from one node to the next: a search relies on it.
   */
  private void alignEmpty() {
    int start = 0;
    for (int i = 0; i < nodes.size(); i++) {
      if (starts[i] < start) {
        starts[i] = start;
        ends[i] = start;
      }
      start = starts[i];
    }
  }

  String text() {
    return text;
  }

  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  int[] starts() {
    return Arrays.copyOf(starts, nodes.size());
  }

  int[] ends() {
    return Arrays.copyOf(ends, nodes.size());
  }

  /** For each node the index of its parent, -1 at the top. */
  int[] parents() {
    return Arrays.copyOf(parents, nodes.size());
  }
}
