package org.offprint.internal.quote;

/**
 * A place in a line that may be a quotation mark.
 *
 * @param shape its shape
 * @param start where it starts in the line
 * @param end where it ends
 * @param costs what it costs to take it one way or the other
 * @param ink how many visible characters other than marks precede it
 * @param lone whether such characters stand between it and both neighbouring marks
 * @param segment the segment that it is part of
 */
record Mark(
    MarkShape shape,
    int start,
    int end,
    MarkCosts costs,
    int ink,
    boolean lone,
    LineSegment segment) {

  /**
   * Two marks with nothing between them are a pair, but not a quotation. At 1 or 4, none of 1,009
   * pages and texts changes.
   */
  private static final int EMPTY = 2;

  /** What it costs to pair this mark with a later one, {@link MarkCosts#IMPOSSIBLE} at least. */
  int pairCost(Mark close) {
    int empty = holdsWordsUpTo(close) ? 0 : EMPTY;
    return costs.open() + close.costs.close() + shape.costWith(close.shape) + empty;
  }

  /** Whether there is anything but spaces and marks between this mark and a later one. */
  boolean holdsWordsUpTo(Mark close) {
    return close.ink > ink;
  }
}
