package org.offprint.internal.json.article;

import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;

/**
 * A list of children that nodes of a type have.
 *
 * @param name the property that holds them
 * @param holds what they are: blocks, inlines, or one type of part
 */
record SlotShape(String name, Class<? extends Node> holds) {
  static SlotShape blocks(String name) {
    return new SlotShape(name, Block.class);
  }

  static SlotShape inlines(String name) {
    return new SlotShape(name, Inline.class);
  }
}
