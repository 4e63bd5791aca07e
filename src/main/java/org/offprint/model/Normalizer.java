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
    List<Slot> slots = node.slots();
    boolean changed = false;
    List<Slot> result = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      Slot normal =
          slot.type() == Inline.class ? slot.withNodes(inlines(node, slot.nodes())) : slot;
      changed |= normal != slot;
      result.add(normal);
    }
    return changed ? List.of(node.withSlots(result).orElseThrow()) : null;
  }

  /** The list in normal form, the same one if it is already. */
  static <T extends Node> List<? extends T> inlines(@Nullable Node parent, List<T> nodes) {
    List<T> result = new ArrayList<>(nodes.size());
    boolean changed = false;
    for (T node : nodes) {
      T last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (repeats(parent, node)) {
        changed = true;
        for (Node child : node.children()) {
          @SuppressWarnings("unchecked") // a styled inline holds inlines, as its parent does
          T inline = (T) child;
          result.add(inline);
        }
      } else if (last instanceof Text before
          && node instanceof Text text
          && before.info().equals(text.info())) {
        changed = true;
        @SuppressWarnings("unchecked") // a text stands where a text stood
        T merged = (T) before.withValue(before.value() + text.value());
        result.set(result.size() - 1, merged);
      } else {
        result.add(node);
      }
    }
    return changed ? inlines(parent, List.copyOf(result)) : nodes;
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
