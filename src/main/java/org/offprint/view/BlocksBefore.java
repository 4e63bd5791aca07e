package org.offprint.view;

/** Finds the blocks that stand before others at the top of an article. */
final class BlocksBefore {
  private final TextIndex index;

  BlocksBefore(TextIndex index) {
    this.index = index;
  }

  /** A span with the block at the top that ends before it, if there is one. */
  TextSpan withBlockBefore(TextSpan span) {
    TextSpan before = span;
    TextSpan around = span;
    for (IndexedNode root : index.roots()) {
      if (root.span().end() <= span.start() && root.span().length() > 0) {
        before = root.span();
      } else if (root.span().start() <= span.start()) {
        around = root.span();
      } else {
        break;
      }
    }
    return new TextSpan(
        Math.min(before.start(), around.start()), Math.max(around.end(), span.end()));
  }
}
