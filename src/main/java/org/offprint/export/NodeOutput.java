package org.offprint.export;

import java.util.List;
import org.offprint.model.Node;

/**
 * Where a {@link NodeHandler} writes to. Each method adds to what is written, after what was added
 * before, and gives the same output back.
 */
public interface NodeOutput {
  /**
   * Adds markup in the exporter's format, unchanged. The handler must ensure that it is valid at
   * this place, and safe.
   *
   * @param markup the markup
   * @return this output
   */
  NodeOutput markup(String markup);

  /**
   * Adds text, escaping whatever has a meaning in the exporter's format.
   *
   * @param characters the text
   * @return this output
   */
  NodeOutput text(String characters);

  /**
   * Adds nodes as the exporter writes them, by the handlers it has.
   *
   * @param nodes the nodes, such as the children of the one at hand
   * @return this output
   */
  NodeOutput nodes(List<? extends Node> nodes);

  /**
   * Adds the node at hand as the exporter would write it without this handler.
   *
   * @return this output
   */
  NodeOutput standard();
}
