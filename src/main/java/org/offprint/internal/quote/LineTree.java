package org.offprint.internal.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Slot;

/**
 * Rewrites the inline lists of blocks and parts, in reading order and with a stack of its own. What
 * does not change keeps its identity.
 */
public final class LineTree {
  private final LineRule rule;
  private final Deque<ListVisit> open = new ArrayDeque<>();

  public LineTree(LineRule rule) {
    this.rule = rule;
  }

  /** What an inline list becomes. */
  @FunctionalInterface
  public interface LineRule {
    /**
     * The new list, the same one to keep it.
     *
     * @param visit the list that the owner is in; {@link ListVisit#current()} is the owner
     */
    List<Inline> apply(ListVisit visit, List<Inline> content);
  }

  /** The nodes with their lines rewritten, the same list if none has changed. */
  public <N extends Node> List<N> rewrite(Class<N> type, List<N> nodes) {
    ListVisit top = new ListVisit(nodes, null, 1);
    open.push(top);
    while (!open.isEmpty()) {
      ListVisit visit = open.element();
      if (visit.node != null && visit.node.hasNext()) {
        rewrite(visit, visit.node);
      } else if (!visit.advance(rule)) {
        open.pop();
        if (visit.parent != null) {
          visit.parent.done(visit.result());
        }
      }
    }
    List<? extends Node> result = top.result();
    return result == nodes ? nodes : result.stream().<N>map(type::cast).toList();
  }

  private void rewrite(ListVisit visit, NodeVisit node) {
    Slot slot = node.next();
    if (slot.type() != Inline.class) {
      open.push(new ListVisit(slot.nodes(), node, visit.depth + 1));
      return;
    }
    // A slot of inlines holds nothing else.
    @SuppressWarnings("unchecked")
    List<Inline> content = (List<Inline>) slot.nodes();
    node.done(rule.apply(visit, content));
  }

  /** A list of blocks or parts on the way through it. */
  public static final class ListVisit {
    private final List<? extends Node> nodes;
    private final @Nullable NodeVisit parent;
    private final int depth;
    private int index;
    private @Nullable List<Node> changed;
    private @Nullable NodeVisit node;

    ListVisit(List<? extends Node> nodes, @Nullable NodeVisit parent, int depth) {
      this.nodes = nodes;
      this.parent = parent;
      this.depth = depth;
    }

    /** How many nodes stand inside each other down to those of this list. */
    public int depth() {
      return depth;
    }

    /** Where in the list the node is whose line is at hand. */
    public int index() {
      return index;
    }

    public Node at(int index) {
      return nodes.get(index);
    }

    private boolean advance(LineRule rule) {
      if (node != null) {
        take(node.node, node.result());
        index++;
      }
      while (index < nodes.size() && nodes.get(index) instanceof Paragraph paragraph) {
        take(paragraph, rewritten(paragraph, rule));
        index++;
      }
      node = index < nodes.size() ? new NodeVisit(nodes.get(index)) : null;
      return node != null;
    }

    /** Most nodes are paragraphs, which have one list. */
    private Paragraph rewritten(Paragraph paragraph, LineRule rule) {
      List<Inline> content = rule.apply(this, paragraph.content());
      return content == paragraph.content() || content.isEmpty()
          ? paragraph
          : paragraph.withContent(content);
    }

    private void take(Node before, Node after) {
      if (changed == null && after != before) {
        changed = new ArrayList<>(nodes.subList(0, index));
      }
      if (changed != null) {
        changed.add(after);
      }
    }

    private List<? extends Node> result() {
      return changed == null ? nodes : changed;
    }
  }

  /** A node on the way through its lists. */
  private static final class NodeVisit {
    private final Node node;
    private final List<Slot> slots;
    private int index;
    private @Nullable List<Slot> changed;

    NodeVisit(Node node) {
      this.node = node;
      this.slots = node.slots();
    }

    boolean hasNext() {
      return index < slots.size();
    }

    Slot next() {
      return slots.get(index);
    }

    void done(List<? extends Node> nodes) {
      Slot before = next();
      Slot after = before.withNodes(nodes);
      if (changed == null && after != before) {
        changed = new ArrayList<>(slots.subList(0, index));
      }
      if (changed != null) {
        changed.add(after);
      }
      index++;
    }

    Node result() {
      return changed == null ? node : node.withSlots(changed).orElse(node);
    }
  }
}
