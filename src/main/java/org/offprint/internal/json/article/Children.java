package org.offprint.internal.json.article;

import java.util.Arrays;
import java.util.List;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;

/**
 * The children of a node that is being read, by the slots of its type. They come in the order of
 * the slots, so that one array holds those of all.
 */
final class Children {
  /** Those of a node that can have none. */
  static final Children NONE = new Children(List.of());

  private static final Object[] NO_NODES = {};

  private final List<SlotShape> slots;

  /** Not of nodes, because each element put into an array of an interface is checked first. */
  private Object[] nodes = NO_NODES;

  private int size;

  /** How many children there are up to the end of each slot. */
  private final int[] ends;

  Children(List<SlotShape> slots) {
    this.slots = slots;
    this.ends = new int[slots.size()];
  }

  /** Makes room for more children. */
  void expect(int more) {
    nodes = size == 0 ? new Object[more] : Arrays.copyOf(nodes, size + more);
  }

  /** Adds a child that is expected to a slot, which is none before that of the last child. */
  void add(int slot, Node node) {
    nodes[size++] = node;
    for (int i = slot; i < ends.length; i++) {
      ends[i] = size;
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  List<Inline> inlines(String slot) {
    return parts(slot, Inline.class);
  }

  List<Block> blocks(String slot) {
    return parts(slot, Block.class);
  }

  <N extends Node> List<N> parts(String slot, Class<N> type) {
    int at = 0;
    while (!slots.get(at).name().equals(slot)) {
      at++;
    }
    int from = at == 0 ? 0 : ends[at - 1];
    int count = ends[at] - from;
    List<?> part =
        count == 1 ? List.of(nodes[from]) : List.of(Arrays.copyOfRange(nodes, from, ends[at]));
    @SuppressWarnings("unchecked") // nothing is added to a slot but nodes of its type
    List<N> list = (List<N>) part;
    return list;
  }
}
