package org.offprint.internal.json.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonObject;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Article;
import org.offprint.model.Node;

/** Makes nodes of objects, with a stack of its own, the innermost first. */
final class NodeReader {
  private NodeReader() {}

  /** The nodes that an array holds, without those that were dropped because they hold nothing. */
  static <N extends Node> List<N> nodes(List<JsonValue> values, Class<N> wanted) {
    List<N> nodes = new ArrayList<>(values.size());
    for (JsonValue value : values) {
      N node = node(value, wanted);
      if (node != null) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The node that an object holds, or {@code null} if it was dropped because it holds nothing. */
  static <N extends Node> @Nullable N node(JsonValue value, Class<N> wanted) {
    Deque<PendingNode> open = new ArrayDeque<>();
    open.push(pending(value, wanted, false, 0));
    while (true) {
      PendingNode top = open.element();
      JsonValue child = top.next();
      if (child != null) {
        open.push(pending(child, top.wanted(), top.isLenient(), top.depth()));
        continue;
      }
      Node node = top.finish();
      open.pop();
      if (open.isEmpty()) {
        return wanted.cast(node);
      }
      if (node != null) {
        open.element().add(node);
      }
    }
  }

  private static PendingNode pending(
      JsonValue value, Class<? extends Node> wanted, boolean lenient, int around) {
    JsonObject object = Fields.object(value);
    Fields fields = new Fields(object, "", new Leftovers());
    String type = fields.text("type");
    NodeShape shape = NodeShapes.find(type);
    boolean fits = shape != null && wanted.isAssignableFrom(shape.node());
    if (shape != null && !fits && !lenient) {
      throw new InvalidJsonException(
          "expected " + NodeShapes.description(wanted) + ", but found a node of type " + type,
          object.location());
    }
    PendingNode node =
        shape != null && fits
            ? new KnownNode(shape, fields, around)
            : new UnknownNode(type, wanted, fields, around);
    if (node.depth() > Article.MAX_DEPTH) {
      throw new InvalidJsonException(
          "node depth: at most "
              + Article.MAX_DEPTH
              + " allowed, but there are at least "
              + node.depth(),
          object.location());
    }
    return node;
  }
}
