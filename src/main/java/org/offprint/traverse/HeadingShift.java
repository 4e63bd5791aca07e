package org.offprint.traverse;

import java.util.List;
import org.offprint.model.Block;
import org.offprint.model.Heading;

/** Moves headings by some levels, within the six that exist. */
final class HeadingShift implements Rewriter {
  private static final int LOWEST = 6;

  private final int levels;

  HeadingShift(int levels) {
    this.levels = Math.max(-LOWEST, Math.min(LOWEST, levels));
  }

  @Override
  public List<Block> visitHeading(Heading node) {
    return List.of(node.withLevel(Math.max(1, Math.min(LOWEST, node.level() + levels))));
  }
}
