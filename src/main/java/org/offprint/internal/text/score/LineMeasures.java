package org.offprint.internal.text.score;

import org.offprint.internal.text.piece.Pieces;

/**
 * How much of the lines of a text is good text, in sums from the first line on, and which stretch
 * of lines is the core: the one in which good text outweighs most what stands between it.
 */
final class LineMeasures {
  /** What a line that is not good text costs the core. The model has learned with it. */
  private static final int COST = 60;

  private final int[] weights;
  private final boolean[] good;
  private final long[] goodSums;
  private final long[] sums;
  private int coreStart;
  private int coreEnd;

  /**
   * @param weights of the lines, capped
   */
  LineMeasures(Pieces pieces, int[] weights) {
    int size = weights.length;
    this.weights = weights;
    good = new boolean[size];
    goodSums = new long[size + 1];
    sums = new long[size + 1];
    for (int i = 0; i < size; i++) {
      good[i] = pieces.get(i).isProse();
      goodSums[i + 1] = goodSums[i] + (good[i] ? weights[i] : 0);
      sums[i + 1] = sums[i] + weights[i];
    }
    findCore();
  }

  /** The stretch with the greatest sum, by Kadane's algorithm. */
  private void findCore() {
    long best = 0;
    long sum = 0;
    int from = 0;
    for (int i = 0; i < weights.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += good[i] ? weights[i] - COST : -COST;
      if (sum > best) {
        best = sum;
        coreStart = from;
        coreEnd = i + 1;
      }
    }
  }

  int size() {
    return weights.length;
  }

  boolean isGood(int line) {
    return good[line];
  }

  /** The weight of a line; -1 if there is no such line. */
  int weight(int line) {
    return line < 0 || line >= weights.length ? -1 : weights[line];
  }

  /** Share of good text in the weight of some lines, per mille. */
  int goodShare(int from, int to) {
    int first = Math.max(0, from);
    int end = Math.max(first, Math.min(weights.length, to));
    return LineSigns.share(goodSums[end] - goodSums[first], sums[end] - sums[first]);
  }

  /** Share of all good text that stands before a line, per mille. */
  int goodBefore(int line) {
    return LineSigns.share(goodSums[line], goodSums[weights.length]);
  }

  int coreStart() {
    return coreStart;
  }

  /** The line after the last one of the core. */
  int coreEnd() {
    return coreEnd;
  }
}
