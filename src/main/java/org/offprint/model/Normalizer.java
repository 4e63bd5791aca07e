package org.offprint.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings trees into normal form: neighbouring texts of equal info are one text, emphasis does not
 * stand directly inside emphasis nor strong inside strong, and a body neither starts nor ends with
 * a thematic break nor has two in a row.
 */
final class Normalizer implements EditRule {

  @Override
  public @Nullable List<? extends Node> replacement(Node node) {
    if (PlainText.sole(node) != null) {
      return null;
    }
    List<Slot> slots = node.slots();
    List<Slot> changed = null;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      Slot normal =
          slot.type() == Inline.class ? slot.withNodes(inlines(node, slot.nodes())) : slot;
      if (changed == null && normal != slot) {
        changed = new ArrayList<>(slots.subList(0, i));
      }
      if (changed != null) {
        changed.add(normal);
      }
    }
    return changed == null ? null : List.of(node.withSlots(changed).orElseThrow());
  }

  /** The list in normal form, the same one if it is already. */
  static List<? extends Node> inlines(@Nullable Node parent, List<? extends Node> nodes) {
    return merged(unwrapped(parent, nodes));
  }

  /** The list with what repeats the parent replaced by its children. */
  private static List<? extends Node> unwrapped(@Nullable Node parent, List<? extends Node> nodes) {
    boolean repeated = false;
    for (Node node : nodes) {
      repeated |= repeats(parent, node);
    }
    if (!repeated) {
      return nodes;
    }
    List<Node> result = new ArrayList<>();
    for (Node node : nodes) {
      result.addAll(repeats(parent, node) ? node.children() : List.of(node));
    }
    return result;
  }

  /** The list with one text for each run of texts of equal info. */
  private static List<? extends Node> merged(List<? extends Node> nodes) {
    if (!hasNeighbours(nodes)) {
      return nodes;
    }
    List<Node> result = new ArrayList<>(nodes.size());
    int next;
    for (int at = 0; at < nodes.size(); at = next) {
      next = runEnd(nodes, at);
      result.add(next == at + 1 ? nodes.get(at) : joined(nodes.subList(at, next)));
    }
    return result.size() == nodes.size() ? nodes : List.copyOf(result);
  }

  /** Whether two texts follow each other. */
  private static boolean hasNeighbours(List<? extends Node> nodes) {
    for (int i = 1; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Text && nodes.get(i - 1) instanceof Text) {
        return true;
      }
    }
    return false;
  }

  /** The index after the last node that belongs to the text there, or after the node there. */
  private static int runEnd(List<? extends Node> nodes, int at) {
    int end = at + 1;
    if (nodes.get(at) instanceof Text) {
      while (end < nodes.size()
          && nodes.get(end) instanceof Text text
          && text.info().equals(nodes.get(at).info())) {
        end++;
      }
    }
    return end;
  }

  private static Text joined(List<? extends Node> texts) {
    StringBuilder value = new StringBuilder();
    texts.forEach(text -> value.append(((Text) text).value()));
    return new Text(value.toString(), texts.get(0).info());
  }

  private static boolean repeats(@Nullable Node parent, Node node) {
    return (parent instanceof Emphasis && node instanceof Emphasis)
        || (parent instanceof Strong && node instanceof Strong);
  }

  /** The body without idle thematic breaks, the same list if it has none. */
  static List<Block> body(List<Block> body) {
    List<Block> result = new ArrayList<>(body.size());
    for (Block block : body) {
      boolean idle =
          block instanceof ThematicBreak
              && (result.isEmpty() || result.get(result.size() - 1) instanceof ThematicBreak);
      if (!idle) {
        result.add(block);
      }
    }
    if (!result.isEmpty() && result.get(result.size() - 1) instanceof ThematicBreak) {
      result.remove(result.size() - 1);
    }
    return result.size() == body.size() ? body : List.copyOf(result);
  }
}
