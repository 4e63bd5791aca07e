package org.offprint.training;

import java.io.IOException;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains what {@link TrainBody} does but for the model of all pages, for what is measured out of
 * fold alone: {@code TrainFolds OUT CORPUS…}.
 */
public final class TrainFolds {
  private TrainFolds() {}

  public static void main(String[] args) throws IOException, XGBoostError {
    TrainBody training = TrainBody.of(args);
    training.describe();
    training.folds();
  }
}
