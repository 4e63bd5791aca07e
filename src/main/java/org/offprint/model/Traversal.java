package org.offprint.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks trees in reading order, parents first, with a stack of its own. */
final class Traversal implements Iterator<Node> {
  private final Deque<Iterator<? extends Node>> open = new ArrayDeque<>();

  private Traversal(List<? extends Node> roots) {
    open.push(roots.iterator());
  }

  static Stream<Node> of(List<? extends Node> roots) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Traversal(roots),
            Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  @Override
  public boolean hasNext() {
    while (!open.isEmpty() && !open.peek().hasNext()) {
      open.pop();
    }
    return !open.isEmpty();
  }

  @Override
  public Node next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Node node = open.peek().next();
    List<Node> children = node.children();
    if (!children.isEmpty()) {
      open.push(children.iterator());
    }
    return node;
  }
}
