package org.offprint.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains what {@link TrainBody} does but for the model of all pages, for what is measured out of
 * fold alone: {@code TrainFolds OUT FOLDS CORPUS… + CORPUS…}, where {@code FOLDS} are the numbers
 * of the folds in one word, such as {@code 01234}.
 */
public final class TrainFolds {
  private TrainFolds() {}

  public static void main(String[] args) throws IOException, XGBoostError {
    List<String> corpora = List.of(args).subList(2, args.length);
    TrainBody training = TrainBody.of(Path.of(args[0]), corpora);
    training.describe();
    for (char fold : args[1].toCharArray()) {
      training.fold(fold - '0');
    }
  }
}
