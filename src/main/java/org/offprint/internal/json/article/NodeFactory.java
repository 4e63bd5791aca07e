package org.offprint.internal.json.article;

import org.offprint.internal.json.InvalidJsonException;
import org.offprint.model.Node;

/** Makes a node of one type of its properties and children. */
@FunctionalInterface
interface NodeFactory {
  /**
   * Makes the node.
   *
   * @throws IllegalArgumentException if content that the node requires is empty; other faults are
   *     {@link InvalidJsonException}s
   */
  Node create(Fields fields, Children children);
}
