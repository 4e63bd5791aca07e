package org.offprint.training;

import java.util.List;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.model.PageKind;

/**
 * Learns weights by which signs tell the kind of a page: logistic regression for several classes
 * (multinomial), with the squares of the weights as penalty, by gradient descent with momentum from
 * zero, so that the same pages give the same weights.
 */
final class KindTraining {
  private static final int KINDS = KindShares.weighed().size();
  private static final int STEPS = 400;
  private static final double RATE = .5;
  private static final double MOMENTUM = .9;
  private static final double PENALTY = .003;

  /** Articles are the most frequent kind by far. */
  private static final double ARTICLE_WEIGHT = .6;

  private static final double UNIT = 1000;

  private final double[][] values;
  private final int[] kinds;
  private final double[] weights;
  private final double[] means;
  private final double[] spreads;
  private final int signs;

  private KindTraining(List<int[]> signs, List<PageKind> kinds) {
    this.signs = signs.get(0).length;
    values = new double[signs.size()][this.signs + 1];
    this.kinds = kinds.stream().mapToInt(PageKind::ordinal).toArray();
    weights = kinds.stream().mapToDouble(k -> k == PageKind.ARTICLE ? ARTICLE_WEIGHT : 1).toArray();
    means = new double[this.signs];
    spreads = new double[this.signs];
    for (int j = 0; j < this.signs; j++) {
      for (int[] row : signs) {
        means[j] += row[j] / (double) signs.size();
      }
      for (int[] row : signs) {
        spreads[j] += (row[j] - means[j]) * (row[j] - means[j]) / signs.size();
      }
      spreads[j] = Math.sqrt(spreads[j]) + 1e-6;
    }
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < this.signs; j++) {
        values[i][j] = (signs.get(i)[j] - means[j]) / spreads[j];
      }
      values[i][this.signs] = 1;
    }
  }

  /** For each sign, and last for the base, the weight of each kind in thousandths. */
  static int[][] learn(List<int[]> signs, List<PageKind> kinds) {
    return new KindTraining(signs, kinds).learn();
  }

  private int[][] learn() {
    double[][] learned = new double[signs + 1][KINDS];
    double[][] speed = new double[signs + 1][KINDS];
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int step = 0; step < STEPS; step++) {
      double[][] slope = slope(learned, sum);
      for (int j = 0; j <= signs; j++) {
        for (int k = 0; k < KINDS; k++) {
          double penalty = j < signs ? PENALTY * learned[j][k] : 0;
          speed[j][k] = MOMENTUM * speed[j][k] - RATE * (slope[j][k] + penalty);
          learned[j][k] += speed[j][k];
        }
      }
    }
    return inThousandths(learned);
  }

  private double[][] slope(double[][] learned, double sum) {
    double[][] slope = new double[signs + 1][KINDS];
    double[] scores = new double[KINDS];
    for (int i = 0; i < values.length; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < KINDS; k++) {
        scores[k] = 0;
        for (int j = 0; j <= signs; j++) {
          scores[k] += values[i][j] * learned[j][k];
        }
        most = Math.max(most, scores[k]);
      }
      double total = 0;
      for (int k = 0; k < KINDS; k++) {
        scores[k] = StrictMath.exp(scores[k] - most);
        total += scores[k];
      }
      for (int k = 0; k < KINDS; k++) {
        double error = (scores[k] / total - (kinds[i] == k ? 1 : 0)) * weights[i] / sum;
        for (int j = 0; j <= signs; j++) {
          slope[j][k] += error * values[i][j];
        }
      }
    }
    return slope;
  }

  /** For signs as they are, not as they were evened out. */
  private int[][] inThousandths(double[][] learned) {
    int[][] rows = new int[signs + 1][KINDS];
    for (int k = 0; k < KINDS; k++) {
      double base = learned[signs][k];
      for (int j = 0; j < signs; j++) {
        rows[j][k] = (int) Math.round(UNIT * learned[j][k] / spreads[j]);
        base -= learned[j][k] * means[j] / spreads[j];
      }
      rows[signs][k] = (int) Math.round(UNIT * base);
    }
    return rows;
  }
}
