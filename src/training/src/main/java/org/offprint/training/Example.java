package org.offprint.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.offprint.internal.html.PageRuns;
import org.offprint.internal.html.PageRuns.PageRun;

/**
 * A page to learn from.
 *
 * @param truth what is known of it
 * @param runs its runs
 * @param labels for each run whether it belongs to the article
 */
record Example(Truth truth, List<PageRun> runs, boolean[] labels) {
  /** How often a page with typed blocks counts, of which there are few. */
  private static final double BLOCKS_WEIGHT = 2.5;

  private static final double UNIT = 3;
  private static final int MOST_WORDS = 400;

  static Example of(Truth truth) throws IOException {
    List<PageRun> runs = PageRuns.of(truth.page());
    boolean[] labels =
        truth.blocks().isEmpty()
            ? TextAlignment.labels(truth.text(), runs)
            : BlockAlignment.labels(truth.blocks(), runs);
    return new Example(truth, runs, labels);
  }

  /** The part of the pages that it belongs to: all of a publisher are in one. */
  int fold(int folds) {
    CRC32 hash = new CRC32();
    hash.update(truth.host().getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % folds);
  }

  /**
   * What each run counts. Pages count about the same; in a page whose truth is a text, which is
   * scored by words, runs count by the root of their words, else all the same.
   */
  double[] weights() {
    double[] weights = new double[runs.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      int words = Math.min(MOST_WORDS, Words.of(runs.get(i).text()).size());
      weights[i] = truth.blocks().isEmpty() ? Math.sqrt(words + 4) : UNIT;
      sum += weights[i];
    }
    double factor = UNIT * (truth.blocks().isEmpty() ? 1 : BLOCKS_WEIGHT) / Math.sqrt(sum);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor;
    }
    return weights;
  }
}
