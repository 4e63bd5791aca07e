package org.offprint.internal.json.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Article;
import org.offprint.model.Node;

/** Makes nodes of objects, with a stack of its own, the innermost first. */
final class NodeReader {
  private final Deque<PendingNode> open = new ArrayDeque<>();

  /** The nodes that an array holds, without those that were dropped because they hold nothing. */
  <N extends Node> List<N> nodes(@Nullable JsonValue array, Class<N> wanted) {
    List<N> nodes = new ArrayList<>();
    JsonValue value = array == null ? null : array.first();
    for (; value != null; value = value.next()) {
      N node = node(value, wanted);
      if (node != null) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The node that an object holds, or {@code null} if it was dropped because it holds nothing. */
  <N extends Node> @Nullable N node(JsonValue value, Class<N> wanted) {
    PendingNode top = pending(value, wanted, false, 0);
    while (true) {
      JsonValue child = top.next();
      if (child != null) {
        PendingNode below = pending(child, top.wanted(), top.isLenient(), top.depth());
        if (below.isLeaf()) {
          add(below.finish(), top);
        } else {
          open.push(top);
          top = below;
        }
        continue;
      }
      Node node = top.finish();
      if (open.isEmpty()) {
        return wanted.cast(node);
      }
      top = open.pop();
      add(node, top);
    }
  }

  private static void add(@Nullable Node node, PendingNode parent) {
    if (node != null) {
      parent.add(node);
    }
  }

  private static PendingNode pending(
      JsonValue value, Class<? extends Node> wanted, boolean lenient, int around) {
    Fields fields = new Fields(Fields.object(value));
    String type = fields.text("type");
    NodeShape shape = NodeShapes.find(type);
    PendingNode node;
    if (shape != null && shape.fits(wanted)) {
      node = new KnownNode(shape, fields, around);
    } else if (shape == null || lenient) {
      node = new UnknownNode(type, wanted, fields, around);
    } else {
      throw new InvalidJsonException(
          "expected " + NodeShapes.description(wanted) + ", but found a node of type " + type,
          value.location());
    }
    if (node.depth() > Article.MAX_DEPTH) {
      throw new InvalidJsonException(
          "node depth: at most "
              + Article.MAX_DEPTH
              + " allowed, but there are at least "
              + node.depth(),
          value.location());
    }
    return node;
  }
}
