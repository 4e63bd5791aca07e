package org.offprint.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.offprint.internal.text.score.TextLines;
import org.offprint.internal.text.score.TextLines.Line;

/**
 * Trains the scorer of lines: {@code TrainLines OUT COPIES}. Writes {@code OUT/all} with what is
 * made from all copies, {@code OUT/fold-0} to {@code OUT/fold-4} with those made without a fifth of
 * the publishers each, where the library finds its resources, and {@code OUT/fold-0.txt} and so on
 * with the texts that each has not seen.
 */
public final class TrainLines {
  private static final int FOLDS = 5;
  private static final String FOLDER = "org/offprint/internal/text/score/";
  private static final String FIRST = FOLDER + "line-model.bin";
  private static final String SECOND = FOLDER + "line-context-model.bin";
  private static final int TITLE = 3;
  private static final int ROUNDS = 50;
  private static final int DEPTH = 5;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Copy> copies = new ArrayList<>();
  private final Path folder;

  private record Copy(CopyTruth truth, String text, List<Line> lines, LineLabels labels) {
    boolean isWhole() throws IOException {
      return text.equals(truth.copy());
    }
  }

  private final int[][] confusion = new int[TextLines.kinds()][TextLines.kinds()];
  private int titles;

  private TrainLines(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, XGBoostError {
    TrainLines training = new TrainLines(Path.of(args[0]));
    for (CopyTruth truth : CopyTruth.read(Path.of(args[1]))) {
      training.add(truth, truth.copy());
    }
    for (Copy copy : List.copyOf(training.copies)) {
      training.addParts(copy);
    }
    training.describe();
    for (int fold = 0; fold < FOLDS; fold++) {
      training.fold(fold);
    }
    training.train("all", FIRST, copy -> true, TextLines.withoutContext());
    // Each text has the context by the model that has not seen its publisher.
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Predicate<Copy> seen = copy -> copy.truth().fold(FOLDS) != held;
      Forest forest = training.train("fold-" + fold, SECOND, seen, TextLines.features().size());
      training.check(forest, fold);
    }
    for (int[] row : training.confusion) {
      training.out.println(java.util.Arrays.toString(row));
    }
    training.out.printf("titles %d of %d%n", training.titles, training.copies.size());
    training.train("all", SECOND, copy -> true, TextLines.features().size());
  }

  private void add(CopyTruth truth, String text) {
    List<Line> lines = TextLines.of(text);
    copies.add(new Copy(truth, text, lines, new LineLabels(truth, lines)));
  }

  /** People also copy from the title to the end of the text, or the text alone. */
  private void addParts(Copy copy) {
    if (!copy.truth().id().endsWith("--article")) {
      return;
    }
    int first = copy.labels().first();
    int last = copy.labels().last();
    if (first < 0) {
      return;
    }
    int end = copy.lines().get(last).end();
    add(copy.truth(), copy.text().substring(copy.lines().get(first).start(), end));
    int title = copy.labels().title();
    if (title >= 0 && title < first) {
      add(copy.truth(), copy.text().substring(copy.lines().get(title).start(), end));
    }
  }

  /** How many lines of each kind there are. */
  private void describe() {
    int[] counts = new int[TextLines.kinds()];
    for (Copy copy : copies) {
      for (int label : copy.labels().labels) {
        counts[label]++;
      }
    }
    out.println(java.util.Arrays.toString(counts));
  }

  private void fold(int fold) throws IOException, XGBoostError {
    List<String> texts = new ArrayList<>();
    for (Copy copy : copies) {
      if (copy.truth().fold(FOLDS) == fold) {
        texts.add(copy.truth().id());
      }
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("fold-" + fold + ".txt"), texts);
    Predicate<Copy> seen = copy -> copy.truth().fold(FOLDS) != fold;
    Forest forest = train("fold-" + fold, FIRST, seen, TextLines.withoutContext());
    for (Copy copy : copies) {
      if (copy.truth().fold(FOLDS) == fold) {
        TextLines.addContext(
            copy.lines(),
            copy.lines().stream()
                .map(line -> forest.sums(line.features(), TextLines.kinds()))
                .toArray(int[][]::new));
      }
    }
  }

  /** Adds what the model says of the texts that it has not seen. */
  private void check(Forest forest, int fold) throws IOException {
    for (Copy copy : copies) {
      if (copy.truth().fold(FOLDS) != fold || !copy.isWhole()) {
        continue;
      }
      int title = -1;
      int most = Integer.MIN_VALUE;
      for (int i = 0; i < copy.lines().size(); i++) {
        int[] margins = forest.sums(copy.lines().get(i).features(), TextLines.kinds());
        int best = 0;
        for (int kind = 1; kind < margins.length; kind++) {
          best = margins[kind] > margins[best] ? kind : best;
        }
        if (copy.labels().weights[i] > 0) {
          confusion[copy.labels().labels[i]][best]++;
        }
        int lead = margins[TITLE] - margins[0];
        title = lead > most ? i : title;
        most = Math.max(most, lead);
      }
      titles += copy.labels().labels[title] == TITLE || copy.labels().weights[title] == 0 ? 1 : 0;
    }
  }

  private Forest train(String name, String file, Predicate<Copy> which, int width)
      throws IOException, XGBoostError {
    DMatrix matrix = matrix(copies.stream().filter(which).toList(), width);
    Booster booster = XGBoost.train(matrix, parameters(), ROUNDS, Map.of(), null, null);
    Forest forest = new Forest();
    forest.add(booster.getModelDump("", false, "text"));
    booster.dispose();
    matrix.dispose();
    Path path = folder.resolve(name).resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes(forest));
    out.printf("%s: %d nodes, %d bytes%n", folder.relativize(path), forest.size(), Files.size(path));
    return forest;
  }

  private static DMatrix matrix(List<Copy> copies, int width) throws XGBoostError {
    int rows = copies.stream().mapToInt(copy -> copy.lines().size()).sum();
    float[] features = new float[rows * width];
    float[] labels = new float[rows];
    float[] weights = new float[rows];
    int row = 0;
    for (Copy copy : copies) {
      for (int i = 0; i < copy.lines().size(); i++) {
        for (int j = 0; j < width; j++) {
          features[row * width + j] = copy.lines().get(i).features()[j];
        }
        labels[row] = copy.labels().labels[i];
        weights[row] = copy.labels().weights[i];
        row++;
      }
    }
    DMatrix matrix = new DMatrix(features, rows, width, Float.NaN);
    matrix.setLabel(labels);
    matrix.setWeight(weights);
    return matrix;
  }

  /** One thread and one seed, so that the same texts give the same bytes. */
  private static Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("objective", "multi:softprob");
    parameters.put("num_class", TextLines.kinds());
    parameters.put("base_score", .5);
    parameters.put("max_depth", DEPTH);
    parameters.put("eta", .15);
    parameters.put("tree_method", "hist");
    parameters.put("subsample", .7);
    parameters.put("colsample_bytree", .5);
    parameters.put("min_child_weight", 6);
    parameters.put("max_bin", 64);
    parameters.put("nthread", 1);
    parameters.put("seed", 1);
    return parameters;
  }

  /** The file that the library reads. */
  private static byte[] bytes(Forest forest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(bytes)) {
      data.writeInt(TextLines.magic());
      data.writeInt(TextLines.features().size());
      for (String feature : TextLines.features()) {
        data.writeUTF(feature);
      }
      data.writeInt(TextLines.words());
      forest.writeTrees(data);
    }
    return bytes.toByteArray();
  }
}
