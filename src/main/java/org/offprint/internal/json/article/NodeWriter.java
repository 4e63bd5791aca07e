package org.offprint.internal.json.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.offprint.internal.json.JsonOutput;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Slot;

/** Writes trees of nodes with a stack of its own: type, properties, children, info. */
final class NodeWriter {
  private final JsonOutput out;
  private final ValueWriter values;
  private final NodePropertyWriter properties;
  private final Deque<OpenNode> open = new ArrayDeque<>();

  /** A node of which the beginning is written. */
  private static final class OpenNode {
    private final NodeInfo info;
    private final Iterator<Slot> slots;

    /** The children that are left of the slot that is being written. */
    private Iterator<? extends Node> children = List.<Node>of().iterator();

    private boolean inSlot;

    OpenNode(Node node) {
      info = node.info();
      slots = node.slots().iterator();
    }
  }

  NodeWriter(JsonOutput out, ValueWriter values) {
    this.out = out;
    this.values = values;
    this.properties = new NodePropertyWriter(out, values);
  }

  void nodes(String name, List<? extends Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    out.beginArray(name);
    nodes.forEach(this::node);
    out.endArray();
  }

  void node(Node root) {
    begin(root);
    while (!open.isEmpty()) {
      OpenNode node = open.peek();
      if (node.children.hasNext()) {
        begin(node.children.next());
        continue;
      }
      if (node.inSlot) {
        out.endArray();
        node.inSlot = false;
      }
      if (node.slots.hasNext()) {
        beginSlot(node, node.slots.next());
      } else {
        values.info(node.info);
        out.endObject();
        open.pop();
      }
    }
  }

  private void begin(Node node) {
    out.beginObject();
    out.text("type", node.type());
    node.accept(properties);
    open.push(new OpenNode(node));
  }

  private void beginSlot(OpenNode node, Slot slot) {
    if (!slot.nodes().isEmpty()) {
      out.beginArray(slot.name());
      node.inSlot = true;
      node.children = slot.nodes().iterator();
    }
  }
}
