package org.offprint.traverse;

/** How a walk goes on after a node. */
public enum Step {
  /** To the node's children, then to what follows it. */
  CONTINUE,

  /** To what follows the node; what is below it is not seen. */
  SKIP,

  /** No further. */
  STOP
}
