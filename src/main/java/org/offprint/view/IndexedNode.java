package org.offprint.view;

import java.util.Objects;
import org.offprint.model.Node;

/**
 * A node and the text it wrote.
 *
 * @param node the node
 * @param span its part of the text, empty if it has no text
 */
public record IndexedNode(Node node, TextSpan span) {
  /** Refuses {@code null}. */
  public IndexedNode {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(span, "span");
  }
}
