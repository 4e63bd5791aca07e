package org.offprint.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the scorer may stop.
 *
 * @param trees after how many trees
 * @param lowest up to which score a run is left out
 * @param highest from which score on it is kept
 */
record Stage(int trees, int lowest, int highest) {
  private static final int[] ENDS = {
    6, 12, 18, 24, 32, Settings.AT_HAND.trees(), 56, 72, 92, 116, 140
  };

  /** At each stage, at most this share of all runs may be settled otherwise than by all trees. */
  private static final double FLIPPED = .0006;

  /** The stages of a forest, so that next to no run of some rows is settled wrongly by one. */
  static List<Stage> of(Forest forest, Rows rows, int threshold) {
    int[] sums = new int[rows.size()];
    int[] totals = new int[rows.size()];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = forest.sum(rows.row(i), forest.trees());
    }
    List<Stage> stages = new ArrayList<>();
    int spare = (int) (FLIPPED * rows.size());
    int from = 0;
    for (int end : ENDS) {
      if (end < forest.trees()) {
        for (int i = 0; i < sums.length; i++) {
          int[] row = rows.row(i);
          for (int tree = from; tree < end; tree++) {
            sums[i] += forest.leaf(tree, row);
          }
        }
        from = end;
        stages.add(stage(end, sums, totals, threshold, spare));
      }
    }
    return stages;
  }

  private static Stage stage(int trees, int[] sums, int[] totals, int threshold, int spare) {
    int[] kept = new int[sums.length];
    int[] leftOut = new int[sums.length];
    int keptCount = 0;
    int leftOutCount = 0;
    for (int i = 0; i < sums.length; i++) {
      if (totals[i] >= threshold) {
        kept[keptCount++] = sums[i];
      } else {
        leftOut[leftOutCount++] = sums[i];
      }
    }
    Arrays.sort(kept, 0, keptCount);
    Arrays.sort(leftOut, 0, leftOutCount);
    int lowest = keptCount == 0 ? 0 : kept[Math.min(spare, keptCount - 1)] - 1;
    int highest = leftOutCount == 0 ? 0 : leftOut[Math.max(0, leftOutCount - 1 - spare)] + 1;
    // A run that is settled must be settled on the right side of the threshold.
    return new Stage(trees, Math.min(lowest, threshold - 1), Math.max(highest, threshold));
  }
}
