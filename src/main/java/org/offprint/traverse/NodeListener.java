package org.offprint.traverse;

import org.offprint.model.Node;

/** What a {@link Walker} calls. A lambda that looks at each node and says how to go on will do. */
@FunctionalInterface
public interface NodeListener {
  /**
   * The walk has come to a node; its children have not been seen yet.
   *
   * @param node the node
   * @param path what is around it; valid during this call only
   * @return how to go on
   */
  Step enter(Node node, NodePath path);

  /**
   * The walk leaves a node, all that is below it having been seen or skipped. Not called once the
   * walk has been stopped. Does nothing unless overridden.
   *
   * @param node the node
   * @param path what is around it; valid during this call only
   */
  default void leave(Node node, NodePath path) {}
}
