package org.offprint.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.export.NodeHandler;
import org.offprint.model.Node;

/** The handlers that an exporter has been given, by type. Immutable. */
public final class NodeHandlers {
  public static final NodeHandlers NONE = new NodeHandlers(List.of());

  private record Entry(Class<? extends Node> type, NodeHandler<Node> handler) {}

  private final List<Entry> entries;

  private NodeHandlers(List<Entry> entries) {
    this.entries = entries;
  }

  /** These and one more, which goes before those that were there. */
  public <N extends Node> NodeHandlers with(Class<N> type, NodeHandler<? super N> handler) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(handler, "handler");
    List<Entry> more = new ArrayList<>();
    more.add(new Entry(type, (node, out) -> handler.write(type.cast(node), out)));
    more.addAll(entries);
    return new NodeHandlers(List.copyOf(more));
  }

  /** The handler that was added last of those for a node, or {@code null}. */
  public @Nullable NodeHandler<Node> of(Node node) {
    for (Entry entry : entries) {
      if (entry.type.isInstance(node)) {
        return entry.handler;
      }
    }
    return null;
  }
}
