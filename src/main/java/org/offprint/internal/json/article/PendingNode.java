package org.offprint.internal.json.article;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Node;

/** A node of which the children are being read. */
abstract sealed class PendingNode permits KnownNode, UnknownNode {
  /** Whether it can have no children. */
  abstract boolean isLeaf();

  /** The next child to read, or {@code null} after the last. */
  abstract @Nullable JsonValue next();

  /** What the child given last is to become. */
  abstract Class<? extends Node> wanted();

  /** Whether a child of a type that cannot stand there is to be taken for one of unknown type. */
  abstract boolean isLenient();

  /** How many nodes stand around the child given last, this one among them. */
  abstract int depth();

  /** Takes the child given last; not called if that was dropped. */
  abstract void add(Node child);

  /**
   * Makes the node when all children are read.
   *
   * @return the node, or {@code null} if it holds nothing but requires content
   */
  abstract @Nullable Node finish();
}
