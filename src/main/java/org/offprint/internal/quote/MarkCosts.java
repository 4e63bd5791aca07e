package org.offprint.internal.quote;

/**
 * What it costs to take a mark one way or the other. A reading of a line adds up the costs of its
 * marks; the cheapest reading wins. Two marks form a pair where opening and closing together cost
 * less than treating both as strays.
 *
 * @param open the cost of an opening mark
 * @param close the cost of a closing mark
 * @param stray the cost of a mark that belongs to no pair, or of no quotation mark at all
 */
record MarkCosts(int open, int close, int stray) {
  /** More than the cost of any acceptable reading. */
  static final int IMPOSSIBLE = 1000;

  /** The cost of a mark without a counterpart that nothing else explains. */
  static final int STRAY = 6;

  boolean canOpen() {
    return open < IMPOSSIBLE;
  }

  boolean canClose() {
    return close < IMPOSSIBLE;
  }
}
