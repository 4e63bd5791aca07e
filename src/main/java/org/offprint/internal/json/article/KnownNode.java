package org.offprint.internal.json.article;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Node;

/** A node of a type that this version has. */
final class KnownNode extends PendingNode {
  private final NodeShape shape;
  private final Fields fields;
  private final Children children;
  private final int depth;
  private int slot = -1;
  private Class<? extends Node> wanted = Node.class;
  private @Nullable JsonValue child;

  KnownNode(NodeShape shape, Fields fields, int around) {
    this.shape = shape;
    this.fields = fields;
    this.children = isLeaf() ? Children.NONE : new Children(shape.slots());
    this.depth = around + 1;
  }

  @Override
  boolean isLeaf() {
    return shape.slots().isEmpty();
  }

  @Override
  @Nullable JsonValue next() {
    child = child == null ? null : child.next();
    while (child == null) {
      if (slot + 1 >= shape.slots().size()) {
        return null;
      }
      slot++;
      SlotShape next = shape.slots().get(slot);
      wanted = next.holds();
      JsonValue array = fields.array(next.name());
      if (array != null) {
        child = array.first();
        children.expect(array.size());
      }
    }
    return child;
  }

  @Override
  Class<? extends Node> wanted() {
    return wanted;
  }

  @Override
  boolean isLenient() {
    return false;
  }

  @Override
  int depth() {
    return depth;
  }

  @Override
  void add(Node child) {
    children.add(slot, child);
  }

  @Override
  @Nullable Node finish() {
    try {
      return shape.factory().create(fields, children);
    } catch (IllegalArgumentException e) {
      if (children.isEmpty() && !fields.hadWords() && !fields.hasLeftovers()) {
        return null;
      }
      throw new InvalidJsonException(String.valueOf(e.getMessage()), fields.location(), e);
    }
  }
}
