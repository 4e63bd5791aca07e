package org.offprint.training;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.offprint.internal.html.body.PageRuns.PageRun;

/** The runs of some pages that the scorer judges, as numbers. */
final class Rows {
  private final float[] features;
  private final float[] labels;
  private final float[] weights;
  private final int width;

  /**
   * @param width how many features, the first ones, are taken
   * @param weights what the runs of an example count
   */
  Rows(List<Example> examples, int width, Function<Example, double[]> weights) {
    int count = 0;
    for (Example example : examples) {
      count += (int) example.runs().stream().filter(PageRun::isScored).count();
    }
    this.width = width;
    features = new float[count * width];
    labels = new float[count];
    this.weights = new float[count];
    int row = 0;
    for (Example example : examples) {
      double[] weight = weights.apply(example);
      for (int i = 0; i < weight.length; i++) {
        PageRun run = example.runs().get(i);
        if (run.isScored()) {
          for (int j = 0; j < width; j++) {
            features[row * width + j] = run.features()[j];
          }
          labels[row] = example.labels()[i] ? 1 : 0;
          this.weights[row] = (float) weight[i];
          row++;
        }
      }
    }
  }

  int size() {
    return labels.length;
  }

  /** All rows with all features. */
  DMatrix matrix() throws XGBoostError {
    return matrix(features);
  }

  /** All rows with their first features; the others are the same in all rows. */
  DMatrix matrix(int first) throws XGBoostError {
    float[] known = features.clone();
    for (int i = 0; i < size(); i++) {
      Arrays.fill(known, i * width + first, (i + 1) * width, 0);
    }
    return matrix(known);
  }

  private DMatrix matrix(float[] known) throws XGBoostError {
    DMatrix matrix = new DMatrix(known, size(), width, Float.NaN);
    matrix.setLabel(labels);
    matrix.setWeight(weights);
    return matrix;
  }

  /** The features of a row. */
  int[] row(int index) {
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      row[j] = (int) features[index * width + j];
    }
    return row;
  }

  /** What a row counts. */
  float weight(int index) {
    return weights[index];
  }

  boolean label(int index) {
    return labels[index] > 0;
  }
}
