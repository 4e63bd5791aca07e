package org.offprint.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.offprint.internal.html.body.PageRuns;
import org.offprint.internal.html.body.PageRuns.PageRun;

/**
 * Trains the scorer of the body: {@code TrainBody OUT CORPUS… + CORPUS…}. The model of articles is
 * made from the corpora before the plus sign alone, that of other pages and the weights of kinds
 * from all. Writes {@code OUT/all} with what is made from all pages, {@code OUT/fold-0} to {@code
 * OUT/fold-4} with those made without a fifth of the publishers each, where the library finds its
 * resources, and {@code OUT/fold-0.txt} and so on with the pages that each has not seen.
 */
public final class TrainBody {
  private static final int FOLDS = 5;
  private static final String SCORE = "org/offprint/internal/html/body/score/";

  /** How many paragraphs are added for each of a page, by turns: long reads, books, laws. */
  private static final int[] TIMES = {2, 9, 40};

  private static final int MOST_ADDED = 4000;

  /** From page to page other paragraphs come first. */
  private static final int STEP = 97;

  /**
   * Runs are kept from this probability on. What is missed between kept ones comes back, so that a
   * little more than one half is best.
   */
  private static final double THRESHOLD = .55;

  /**
   * On pages of other kinds, from this one on: what half of a page is wrong about is better kept if
   * it is right with a third, as the harmonic mean of precision and recall has it.
   */
  private static final double OTHER_THRESHOLD = .35;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<Example> examples = new ArrayList<>();

  /** Those of them that the model of articles is made from. */
  private final Set<Example> articles = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Path folder;

  private TrainBody(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, XGBoostError {
    TrainBody training = of(Path.of(args[0]), List.of(args).subList(1, args.length));
    training.describe();
    for (int fold = 0; fold < FOLDS; fold++) {
      training.fold(fold);
    }
    training.train("all", example -> true);
  }

  /** With the pages read. */
  static TrainBody of(Path folder, List<String> corpora) throws IOException {
    TrainBody training = new TrainBody(folder);
    int plus = corpora.indexOf("+");
    training.read(corpora.subList(0, plus));
    training.articles.addAll(training.examples);
    training.read(corpora.subList(plus + 1, corpora.size()));
    training.tellKinds();
    return training;
  }

  /** Reads pages, and adds longer copies of them. */
  private void read(List<String> corpora) throws IOException {
    List<Example> pages = new ArrayList<>();
    for (String corpus : corpora) {
      for (Truth truth : Truth.read(Path.of(corpus))) {
        pages.add(Example.of(truth));
      }
    }
    examples.addAll(pages);
    addLonger(pages);
  }

  /** Adds a longer copy of each page, with paragraphs of other publishers. */
  private void addLonger(List<Example> pages) throws IOException {
    List<String> texts = new ArrayList<>();
    List<Integer> folds = new ArrayList<>();
    for (Example page : pages) {
      for (String text : page.paragraphs()) {
        texts.add(text);
        folds.add(page.fold(FOLDS));
      }
    }
    for (int i = 0; i < pages.size(); i++) {
      Example page = pages.get(i);
      int times = TIMES[i % TIMES.length];
      // What a held-out publisher wrote is not learned from either.
      Set<String> chosen = new LinkedHashSet<>();
      int wanted = Math.min(MOST_ADDED, times * page.runs().size());
      for (int at = i * STEP; chosen.size() < wanted; at++) {
        int choice = Math.floorMod(at, texts.size());
        if (folds.get(choice) == page.fold(FOLDS)) {
          chosen.add(texts.get(choice));
        }
        if (at - i * STEP > texts.size()) {
          break;
        }
      }
      page.longer(List.copyOf(chosen), times).ifPresent(examples::add);
    }
  }

  /** Each page gets its kinds from weights that were learned without its publisher. */
  private void tellKinds() {
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      KindWeights weights = kinds(example -> example.fold(FOLDS) != held);
      for (Example example : examples) {
        if (example.fold(FOLDS) == fold) {
          example.tell(weights.shares(example));
        }
      }
    }
  }

  private KindWeights kinds(Predicate<Example> which) {
    return KindWeights.of(examples.stream().filter(e -> e.share() == 1).filter(which).toList());
  }

  /** How often each rule that settles runs before the scorer is right. */
  void describe() {
    Map<String, int[]> counts = new TreeMap<>();
    int words = 0;
    for (Example example : examples) {
      for (int i = 0; i < example.runs().size(); i++) {
        PageRun run = example.runs().get(i);
        int[] count =
            counts.computeIfAbsent(run.isScored() ? "(scored)" : run.rule(), key -> new int[3]);
        count[example.labels()[i] ? 1 : 0]++;
        count[2] += example.labels()[i] ? Words.of(run.text()).size() : 0;
        words += example.labels()[i] ? Words.of(run.text()).size() : 0;
      }
    }
    for (Map.Entry<String, int[]> entry : counts.entrySet()) {
      int[] count = entry.getValue();
      out.printf(
          "%-20s %7d not of the article, %6d of it, with %.3f %% of its words%n",
          entry.getKey(), count[0], count[1], 100.0 * count[2] / words);
    }
  }

  /** Trains the models that have not seen a fifth of the publishers. */
  void fold(int fold) throws IOException, XGBoostError {
    List<String> pages = new ArrayList<>();
    for (Example example : examples) {
      if (example.fold(FOLDS) == fold) {
        pages.add(example.truth().corpus().getFileName() + "/" + example.truth().id());
      }
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("fold-" + fold + ".txt"), pages);
    check(train("fold-" + fold, example -> example.fold(FOLDS) != fold), fold);
  }

  private void check(Forest forest, int fold) {
    List<Example> held =
        articles.stream().filter(e -> e.fold(FOLDS) == fold).toList();
    Rows rows = new Rows(held, PageRuns.firstKind(), Example::weights);
    int wrong = 0;
    double loss = 0;
    double sum = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean kept = forest.sum(rows.row(i), forest.trees()) >= threshold(THRESHOLD);
      wrong += kept == rows.label(i) ? 0 : 1;
      double margin = (double) forest.sum(rows.row(i), forest.trees()) / PageRuns.unit();
      loss += rows.weight(i) * Math.log1p(Math.exp(rows.label(i) ? -margin : margin));
      sum += rows.weight(i);
    }
    out.printf(
        "fold %d: %d of %d runs wrong, log loss %.4f%n", fold, wrong, rows.size(), loss / sum);
  }

  private static int threshold(double probability) {
    return (int) Math.round(Math.log(probability / (1 - probability)) * PageRuns.unit());
  }

  /** The model of articles; beside it, that of other pages and the weights of kinds are written. */
  private Forest train(String name, Predicate<Example> which) throws IOException, XGBoostError {
    kinds(which).write(folder.resolve(name));
    Path score = folder.resolve(name).resolve(SCORE);
    int all = PageRuns.features().size();
    List<Example> pages = examples.stream().filter(which).toList();
    Rows others = new Rows(pages, all, Example::otherWeights);
    train(score.resolve("other-body-model.bin"), others, OTHER_THRESHOLD);
    List<Example> chosen = pages.stream().filter(articles::contains).toList();
    Rows rows = new Rows(chosen, PageRuns.firstKind(), Example::weights);
    return train(score.resolve("body-model.bin"), rows, THRESHOLD);
  }

  private Forest train(Path file, Rows rows, double probability)
      throws IOException, XGBoostError {
    DMatrix matrix = rows.matrix(PageRuns.featuresAtHand());
    Booster first = train(matrix, Settings.AT_HAND);
    float[][] sums = first.predict(matrix, true);
    float[] margins = new float[sums.length];
    for (int i = 0; i < margins.length; i++) {
      margins[i] = sums[i][0];
    }
    matrix.dispose();
    // What the first trees know, those after them begin with.
    matrix = rows.matrix();
    matrix.setBaseMargin(margins);
    Booster second = train(matrix, Settings.ALL);
    matrix.dispose();
    Forest forest = new Forest();
    forest.add(dump(first));
    forest.add(dump(second));
    int threshold = threshold(probability);
    forest.write(file, threshold, Stage.of(forest, rows, threshold));
    out.printf(
        "%s: %d runs, %d nodes, %d bytes%n", folder.relativize(file), rows.size(), forest.size(), Files.size(file));
    return forest;
  }

  private static Booster train(DMatrix matrix, Settings settings) throws XGBoostError {
    return XGBoost.train(matrix, settings.parameters(), settings.rounds(), Map.of(), null, null);
  }

  private static String[] dump(Booster booster) throws XGBoostError {
    String[] trees = booster.getModelDump("", false, "text");
    booster.dispose();
    return trees;
  }
}
