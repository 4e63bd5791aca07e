package org.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edit puts in place of a node. */
@FunctionalInterface
interface EditRule {
  /** The nodes that replace a node, or {@code null} to keep it. */
  @Nullable List<? extends Node> replacement(Node node);
}
