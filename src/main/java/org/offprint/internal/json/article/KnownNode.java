package org.offprint.internal.json.article;

import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Node;

/** A node of a type that this version has. */
final class KnownNode implements PendingNode {
  private final NodeShape shape;
  private final Fields fields;
  private final Children children;
  private final int depth;
  private int slot = -1;
  private Iterator<JsonValue> elements = Collections.emptyIterator();

  KnownNode(NodeShape shape, Fields fields, int around) {
    this.shape = shape;
    this.fields = fields;
    this.children = new Children(shape.slots());
    this.depth = around + 1;
  }

  @Override
  public @Nullable JsonValue next() {
    while (!elements.hasNext()) {
      if (slot + 1 >= shape.slots().size()) {
        return null;
      }
      slot++;
      elements = fields.elements(shape.slots().get(slot).name()).iterator();
    }
    return elements.next();
  }

  @Override
  public Class<? extends Node> wanted() {
    return shape.slots().get(slot).holds();
  }

  @Override
  public boolean isLenient() {
    return false;
  }

  @Override
  public int depth() {
    return depth;
  }

  @Override
  public void add(Node child) {
    children.add(slot, child);
  }

  @Override
  public @Nullable Node finish() {
    try {
      return shape.factory().create(fields, children);
    } catch (IllegalArgumentException e) {
      if (children.isEmpty() && !fields.hadWords() && fields.leftovers().isEmpty()) {
        return null;
      }
      throw new InvalidJsonException(String.valueOf(e.getMessage()), fields.location(), e);
    }
  }
}
