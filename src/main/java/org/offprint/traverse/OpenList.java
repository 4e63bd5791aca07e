package org.offprint.traverse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Node;
import org.offprint.model.Slot;

/** The child lists of one node, or those at the top, while a walk goes through them. */
final class OpenList {
  private static final String LOOSE = "nodes";

  private final @Nullable Node owner;
  private final List<Slot> slots;
  private List<? extends Node> nodes;
  private String name;
  private int slot;
  private int next;

  private OpenList(
      @Nullable Node owner, List<Slot> slots, List<? extends Node> nodes, String name) {
    this.owner = owner;
    this.slots = slots;
    this.nodes = nodes;
    this.name = name;
  }

  /** Nodes that are in no slot. */
  static OpenList loose(List<? extends Node> nodes) {
    return new OpenList(null, List.of(), nodes, LOOSE);
  }

  /** Slots, one after the other: those of a node, or those at the top. */
  static OpenList of(@Nullable Node owner, List<Slot> slots) {
    return new OpenList(owner, slots, List.of(), LOOSE);
  }

  Optional<Node> owner() {
    return Optional.ofNullable(owner);
  }

  boolean hasNext() {
    while (next == nodes.size() && slot < slots.size()) {
      nodes = slots.get(slot).nodes();
      name = slots.get(slot).name();
      slot++;
      next = 0;
    }
    return next < nodes.size();
  }

  Node next() {
    return nodes.get(next++);
  }

  /** The node that came last. */
  Node node() {
    return nodes.get(next - 1);
  }

  /** The name of the list that it is in. */
  String name() {
    return name;
  }

  /** Its position in that list. */
  int index() {
    return next - 1;
  }
}
