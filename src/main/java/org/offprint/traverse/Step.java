package org.offprint.traverse;

/** How a walk goes on after a node. */
public enum Step {
  /** Continue with the node's children, then with what follows it. */
  CONTINUE,

  /** Continue with what follows the node, skipping what is below it. */
  SKIP,

  /** No further. */
  STOP
}
