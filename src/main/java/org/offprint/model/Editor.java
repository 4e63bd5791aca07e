package org.offprint.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites trees from the leaves up with a stack of its own.
 *
 * <p>What does not change keeps its identity: a node whose children were all kept is the same
 * object afterwards, and a list whose nodes were all kept is the same list. A container that has
 * lost content it requires disappears.
 */
final class Editor {
  private final EditRule rule;

  Editor(EditRule rule) {
    this.rule = rule;
  }

  /** The edited list, the same one if nothing in it changed. */
  <T extends Node> List<T> edit(String name, Class<T> type, List<T> nodes) {
    ListEdit top = new ListEdit(Slot.of(name, type, nodes));
    Deque<NodeEdit> open = new ArrayDeque<>();
    while (true) {
      ListEdit list = open.isEmpty() ? top : open.peek().current();
      if (list.hasNext()) {
        Node node = list.next();
        List<Slot> slots = node.slots();
        if (slots.isEmpty()) {
          list.put(node, rule.replacement(node));
        } else {
          open.push(new NodeEdit(node, slots));
        }
      } else if (open.isEmpty()) {
        return typed(type, nodes, top.finished());
      } else if (open.peek().advance()) {
        NodeEdit edit = open.pop();
        (open.isEmpty() ? top : open.peek().current()).put(edit.node, result(edit));
      }
    }
  }

  /** What stands in the node's place now, or {@code null} if the node itself does. */
  private @Nullable List<? extends Node> result(NodeEdit edit) {
    Optional<Node> rebuilt = edit.rebuilt();
    if (rebuilt.isEmpty()) {
      return List.of();
    }
    List<? extends Node> replacement = rule.replacement(rebuilt.get());
    if (replacement != null) {
      return replacement;
    }
    return rebuilt.get() == edit.node ? null : List.of(rebuilt.get());
  }

  private static <T extends Node> List<T> typed(Class<T> type, List<T> before, Slot after) {
    if (after.nodes() == before) {
      return before;
    }
    List<T> result = new ArrayList<>(after.nodes().size());
    after.nodes().forEach(node -> result.add(type.cast(node)));
    return List.copyOf(result);
  }

  /** A list on its way through the edit. */
  private static final class ListEdit {
    private final Slot slot;
    private int next;
    private @Nullable List<Node> changed;

    ListEdit(Slot slot) {
      this.slot = slot;
    }

    boolean hasNext() {
      return next < slot.nodes().size();
    }

    Node next() {
      return slot.nodes().get(next++);
    }

    void put(Node node, @Nullable List<? extends Node> replacement) {
      if (changed == null && (replacement == null || isOnly(node, replacement))) {
        return;
      }
      if (changed == null) {
        changed = new ArrayList<>(slot.nodes().subList(0, next - 1));
      }
      if (replacement == null) {
        changed.add(node);
      } else {
        changed.addAll(replacement);
      }
    }

    private static boolean isOnly(Node node, List<? extends Node> replacement) {
      return replacement.size() == 1 && replacement.get(0) == node;
    }

    Slot finished() {
      return changed == null ? slot : slot.withNodes(changed);
    }
  }

  /** A node on its way through the edit, one of its lists after the other. */
  private static final class NodeEdit {
    private final Node node;
    private final List<Slot> slots;
    private int finished;
    private @Nullable List<Slot> changed;
    private ListEdit current;

    NodeEdit(Node node, List<Slot> slots) {
      this.node = node;
      this.slots = slots;
      this.current = new ListEdit(slots.get(0));
    }

    ListEdit current() {
      return current;
    }

    boolean isDone() {
      return finished == slots.size();
    }

    /** Goes on to the next list; true if there is none. */
    boolean advance() {
      Slot before = slots.get(finished);
      Slot after = current.finished();
      if (changed == null && after != before) {
        changed = new ArrayList<>(slots.subList(0, finished));
      }
      if (changed != null) {
        changed.add(after);
      }
      finished++;
      if (isDone()) {
        return true;
      }
      current = new ListEdit(slots.get(finished));
      return false;
    }

    Optional<Node> rebuilt() {
      return changed == null ? Optional.of(node) : node.withSlots(changed);
    }
  }
}
