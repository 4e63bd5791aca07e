package org.offprint.internal.json.article;

import java.util.List;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;

/** What the reader knows about a type of node. */
final class NodeShape {
  private final String type;
  private final Class<? extends Node> node;
  private final List<SlotShape> slots;
  private final NodeFactory factory;
  private final boolean block;
  private final boolean inline;

  /**
   * A type of node.
   *
   * @param type its name in JSON
   * @param node its class
   * @param slots its lists of children, in reading order
   * @param factory what makes the node
   */
  NodeShape(String type, Class<? extends Node> node, List<SlotShape> slots, NodeFactory factory) {
    this.type = type;
    this.node = node;
    this.slots = slots;
    this.factory = factory;
    this.block = Block.class.isAssignableFrom(node);
    this.inline = Inline.class.isAssignableFrom(node);
  }

  String type() {
    return type;
  }

  Class<? extends Node> node() {
    return node;
  }

  List<SlotShape> slots() {
    return slots;
  }

  NodeFactory factory() {
    return factory;
  }

  /** Whether such nodes can stand where blocks, inlines or one type of part are wanted. */
  boolean fits(Class<? extends Node> wanted) {
    if (wanted == Block.class) {
      return block;
    }
    return wanted == Inline.class ? inline : wanted == node;
  }
}
