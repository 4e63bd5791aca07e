package org.offprint.export;

import org.offprint.model.Node;

/**
 * Writes the nodes of one type in place of an exporter of the library, which still writes all
 * others.
 *
 * <pre>{@code
 * Exporters.html().withHandler(ThematicBreak.class, (node, out) -> out.markup("<p>* * *</p>"));
 * }</pre>
 *
 * <p>A handler is called once for each node, in reading order, and has no state: exporters are
 * shared between threads.
 *
 * @param <N> the type of the nodes
 */
@FunctionalInterface
public interface NodeHandler<N extends Node> {
  /**
   * Writes a node. What it adds to the output is written when it returns, in the order in which it
   * was added.
   *
   * @param node the node
   * @param out where to
   */
  void write(N node, NodeOutput out);
}
