package org.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edit puts in the place of a node. */
@FunctionalInterface
interface EditRule {
  /** The nodes to put there, or {@code null} to keep the node. */
  @Nullable List<? extends Node> replacement(Node node);
}
