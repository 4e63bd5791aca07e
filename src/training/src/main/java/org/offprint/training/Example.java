package org.offprint.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.offprint.internal.html.body.KindSigns;
import org.offprint.internal.html.body.LongerPage;
import org.offprint.internal.html.body.PageRuns;
import org.offprint.internal.html.body.PageRuns.PageRun;

/**
 * A page to learn from.
 *
 * @param truth what is known of it
 * @param runs its runs
 * @param labels for each run whether it belongs to the article
 * @param share how much it counts
 * @param signs the signs of its kind
 */
record Example(
    Truth truth, List<PageRun> runs, boolean[] labels, double share, int[] signs) {
  /** How often a page with typed blocks counts, of which there are few. */
  private static final double BLOCKS_WEIGHT = 2.5;

  /** How much a page counts that was made longer, beside the page itself. */
  private static final double LONGER_SHARE = .5;

  /** Characters of an added paragraph, at least. */
  private static final int SHORTEST = 80;

  private static final double UNIT = 3;
  private static final int MOST_WORDS = 400;

  static Example of(Truth truth) throws IOException {
    List<PageRun> runs = PageRuns.of(truth.page());
    boolean[] labels =
        truth.blocks().isEmpty()
            ? TextAlignment.labels(truth.text(), runs)
            : BlockAlignment.labels(truth.blocks(), runs);
    return new Example(truth, runs, labels, 1, KindSigns.of(truth.page()));
  }

  /**
   * The same page with many more paragraphs, of which as many are taken to learn from as it has runs
   * of its own; or nothing to learn from, if its runs cannot be told from those that were added.
   *
   * @param texts what the added paragraphs say
   * @param times how many are added for each of its own
   */
  Optional<Example> longer(List<String> texts, int times) throws IOException {
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    LongerPage.LongerRuns longer = LongerPage.of(truth.page(), labels, texts, times);
    List<PageRun> taken = new ArrayList<>();
    boolean[] known = new boolean[longer.runs().size()];
    int own = 0;
    int added = 0;
    for (int i = 0; i < longer.runs().size(); i++) {
      PageRun run = longer.runs().get(i);
      if (longer.added()[i]) {
        // The last of them is the last of the page.
        if (++added % times == 0) {
          known[taken.size()] = true;
          taken.add(run);
        }
      } else if (own < runs.size() && run.text().equals(runs.get(own).text())) {
        known[taken.size()] = labels[own++];
        taken.add(run);
      } else {
        return Optional.empty();
      }
    }
    return added == 0 || own < runs.size()
        ? Optional.empty()
        : Optional.of(new Example(truth, taken, Arrays.copyOf(known, taken.size()), LONGER_SHARE, signs));
  }

  /** Tells its runs how probable each kind of page is. */
  void tell(int[] kinds) {
    for (PageRun run : runs) {
      System.arraycopy(kinds, 0, run.features(), PageRuns.firstKind(), kinds.length);
    }
  }

  /** What it has of paragraphs that may stand in any article. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      String text = runs.get(i).text();
      if (labels[i]
          && runs.get(i).kind().equals("paragraph")
          && text.length() >= SHORTEST
          && text.indexOf('\n') < 0
          && text.endsWith(".")) {
        paragraphs.add(text);
      }
    }
    return paragraphs;
  }

  /** The part of the pages that it belongs to: all of a publisher are in one. */
  int fold(int folds) {
    CRC32 hash = new CRC32();
    hash.update(truth.host().getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % folds);
  }

  /**
   * What each run counts for the model of articles. Pages count about the same; in a page whose truth
   * is a text, which is scored by words, runs count by the root of their words, else all the same.
   */
  double[] weights() {
    double[] weights = new double[runs.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = truth.blocks().isEmpty() ? Math.sqrt(words(i) + 4) : UNIT;
    }
    return weights(weights, .5);
  }

  /**
   * What each run counts for the model of other pages. These differ more in size, and words and pages
   * count more evenly: out of fold, words are found better by .005 than with the weights of articles.
   */
  double[] otherWeights() {
    double[] weights = new double[runs.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = truth.blocks().isEmpty() ? (words(i) + 4) / UNIT : UNIT;
    }
    return weights(weights, .8);
  }

  private int words(int run) {
    return Math.min(MOST_WORDS, Words.of(runs.get(run).text()).size());
  }

  private double[] weights(double[] weights, double power) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    // Added paragraphs double what belongs to the article; together they count as much as before.
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= share < 1 && labels[i] ? .5 : 1;
    }
    double factor = share * UNIT * (truth.blocks().isEmpty() ? 1 : BLOCKS_WEIGHT) / Math.pow(sum, power);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor;
    }
    return weights;
  }
}
