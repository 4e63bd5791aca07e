package org.offprint.traverse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offprint.model.Node;

/**
 * The way from the top of the tree to the node a {@link Walker} has come to. It changes as the walk
 * goes on, so it is valid only during the call that receives it; what its methods return may be
 * kept.
 */
public final class NodePath {
  /** The lists that the walk is in, the innermost first; the outermost has no owner. */
  private final Deque<OpenList> open = new ArrayDeque<>();

  NodePath() {}

  void push(OpenList list) {
    open.push(list);
  }

  void pop() {
    open.pop();
  }

  OpenList innermost() {
    return open.element();
  }

  /**
   * How many ancestors the node has.
   *
   * @return 0 for a node at the top
   */
  public int depth() {
    return open.size() - 1;
  }

  /**
   * The node that holds this one.
   *
   * @return the parent, empty at the top
   */
  public Optional<Node> parent() {
    return open.element().owner();
  }

  /**
   * What this node stands in.
   *
   * @return the parent first, then its parent and so on; an unmodifiable list, empty at the top
   */
  public List<Node> ancestors() {
    List<Node> ancestors = new ArrayList<>(depth());
    for (OpenList list : open) {
      list.owner().ifPresent(ancestors::add);
    }
    return List.copyOf(ancestors);
  }

  /**
   * The nearest ancestor of a type, such as the {@code Figure} that a caption belongs to.
   *
   * @param type a node type or one of the interfaces, such as {@code Quotation}
   * @param <N> that type
   * @return the ancestor, empty if there is none; costs O(depth)
   */
  public <N> Optional<N> enclosing(Class<N> type) {
    Objects.requireNonNull(type, "type");
    for (OpenList list : open) {
      Optional<Node> owner = list.owner().filter(type::isInstance);
      if (owner.isPresent()) {
        return owner.map(type::cast);
      }
    }
    return Optional.empty();
  }

  /**
   * The name of the list that the node is in: that of its parent's slot, such as {@code caption};
   * at the top of an article {@code kicker}, {@code title}, {@code standfirst}, {@code byline},
   * {@code credits}, {@code body} or {@code notes}; at the top of other nodes {@code nodes}.
   *
   * @return the name
   * @see org.offprint.model.Node#slots()
   */
  public String slot() {
    return open.element().name();
  }

  /**
   * The node's position in the list that it is in.
   *
   * @return the index, from 0
   */
  public int index() {
    return open.element().index();
  }

  /** The ancestors' types from the top down, the slot and the index. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    open.descendingIterator()
        .forEachRemaining(list -> list.owner().ifPresent(o -> path.append(o.type()).append('/')));
    return path.append(slot()).append('[').append(index()).append(']').toString();
  }
}
