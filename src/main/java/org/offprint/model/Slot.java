package org.offprint.model;

import java.util.List;
import java.util.Objects;

/**
 * One of the lists of children that a node has, such as the caption of a figure.
 *
 * @param name its name, that of the record's component and of the JSON property
 * @param type what it may hold: {@link Block}, {@link Inline}, or one type of {@link Part}
 * @param nodes what it holds, in reading order
 */
public record Slot(String name, Class<? extends Node> type, List<? extends Node> nodes) {
  /** Copies the list and refuses nodes of another type. */
  public Slot {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    nodes = Check.list(nodes, "nodes");
    for (Node node : nodes) {
      Check.require(
          type.isInstance(node),
          name,
          "takes a " + type.getSimpleName() + ", but got " + node.type());
    }
  }

  /**
   * The same slot with other nodes.
   *
   * @param nodes what it is to hold
   * @return this slot if the list is the same one
   * @throws IllegalArgumentException if a node is not of the slot's type
   */
  public Slot withNodes(List<? extends Node> nodes) {
    return nodes == this.nodes ? this : new Slot(name, type, nodes);
  }

  static Slot blocks(String name, List<Block> nodes) {
    return new Slot(name, Block.class, nodes);
  }

  static Slot inlines(String name, List<Inline> nodes) {
    return new Slot(name, Inline.class, nodes);
  }
}
