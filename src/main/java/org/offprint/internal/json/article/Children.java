package org.offprint.internal.json.article;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;

/** The children of a node that is being read, by the slots of its type. */
final class Children {
  private final List<SlotShape> slots;
  private final List<List<Node>> nodes = new ArrayList<>();

  Children(List<SlotShape> slots) {
    this.slots = slots;
    slots.forEach(slot -> nodes.add(new ArrayList<>()));
  }

  void add(int slot, Node node) {
    nodes.get(slot).add(node);
  }

  boolean isEmpty() {
    return nodes.stream().allMatch(List::isEmpty);
  }

  List<Inline> inlines(String slot) {
    return parts(slot, Inline.class);
  }

  List<Block> blocks(String slot) {
    return parts(slot, Block.class);
  }

  <N extends Node> List<N> parts(String slot, Class<N> type) {
    @SuppressWarnings("unchecked") // nothing is added to a slot but nodes of its type
    List<N> list = (List<N>) nodes.get(slots.indexOf(new SlotShape(slot, type)));
    return list;
  }
}
