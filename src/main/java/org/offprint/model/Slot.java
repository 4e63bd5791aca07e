package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists of children that a node has, such as the caption of a figure: its name, the type
 * of what it may hold, and what it holds.
 */
public final class Slot {
  private final String name;
  private final Class<? extends Node> type;
  private final List<? extends Node> nodes;

  private Slot(String name, Class<? extends Node> type, List<? extends Node> nodes) {
    this.name = name;
    this.type = type;
    this.nodes = nodes;
  }

  /** A slot of a node, whose constructor has copied and checked the list already. */
  static <T extends Node> Slot of(String name, Class<T> type, List<T> nodes) {
    return new Slot(name, type, nodes);
  }

  static Slot blocks(String name, List<Block> nodes) {
    return new Slot(name, Block.class, nodes);
  }

  static Slot inlines(String name, List<Inline> nodes) {
    return new Slot(name, Inline.class, nodes);
  }

  /**
   * The name, that of the record's component and of the JSON property.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The type of what the slot may hold: {@link Block}, {@link Inline}, or one type of {@link Part}.
   *
   * @return the type
   */
  public Class<? extends Node> type() {
    return type;
  }

  /**
   * What the slot holds, in reading order.
   *
   * @return an unmodifiable list
   */
  public List<? extends Node> nodes() {
    return nodes;
  }

  /**
   * The same slot with other nodes.
   *
   * @param nodes what it is to hold
   * @return this slot if the list is the same one
   * @throws IllegalArgumentException if a node is not of the slot's type
   */
  public Slot withNodes(List<? extends Node> nodes) {
    if (nodes == this.nodes) {
      return this;
    }
    List<? extends Node> copy = Check.list(nodes, name);
    for (Node node : copy) {
      if (!type.isInstance(node)) {
        Check.require(false, name, "takes a " + type.getSimpleName() + ", but got " + node.type());
      }
    }
    return new Slot(name, type, copy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slot that
        && name.equals(that.name)
        && type == that.type
        && nodes.equals(that.nodes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, nodes);
  }

  @Override
  public String toString() {
    return name + ' ' + nodes;
  }
}
