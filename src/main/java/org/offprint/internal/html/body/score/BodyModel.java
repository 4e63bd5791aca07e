package org.offprint.internal.html.body.score;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.table.BoostedTrees;

/**
 * Boosted trees over {@link BodyFeature}s, all in whole numbers, so that a page is judged the same
 * on every machine. They are made by the project in {@code src/training} and never by hand.
 *
 * <p>The files {@code body-model.bin}, for articles, and {@code other-body-model.bin} hold
 * big-endian numbers: {@link #MAGIC}; the number of features and for each its name (in modified
 * UTF-8 with its length before); the number of tables of {@link LearnedWords}, and for each its
 * name and checksum; the threshold of the score from which on a run is kept; the number of stages,
 * and for each the number of trees up to which it reaches, and the scores up to which a run is left
 * out at once and from which on it is kept at once; and the trees, as {@link BoostedTrees} says.
 */
public final class BodyModel {
  /** How the file begins. */
  public static final int MAGIC = 0x4F424D32;

  /** How many features there are, counted once: each call of {@code values()} copies them. */
  private static final int FEATURES = BodyFeature.values().length;

  /** A bound of what a file may say that it holds. */
  private static final int MOST_STAGES = 64;

  private final int threshold;
  private final int[] stageEnds;
  private final int[] lowest;
  private final int[] highest;
  private final BoostedTrees trees;

  /** How many of the first trees use no feature that requires reading. */
  private final int atHand;

  private BodyModel(
      int threshold, int[] stageEnds, int[] lowest, int[] highest, BoostedTrees trees) {
    this.threshold = threshold;
    this.stageEnds = stageEnds;
    this.lowest = lowest;
    this.highest = highest;
    this.trees = trees;
    atHand = trees.withoutFeaturesFrom(BodyFeature.FIRST_READ.ordinal());
  }

  /**
   * The model for articles or for other pages that comes with the library, or {@code null} if there
   * is none that fits. Articles have one of their own, made from articles alone, so that pages of
   * other kinds cost them nothing.
   */
  static @Nullable BodyModel shipped(boolean article) {
    return article ? OfArticles.MODEL : OfOtherKinds.MODEL;
  }

  /**
   * Reads a model.
   *
   * @return the model, or {@code null} if it is one for other features
   * @throws IOException if it ends too early, is damaged, or was made with other words
   */
  static @Nullable BodyModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC || !hasFeatures(data)) {
      return null;
    }
    checkWords(data);
    int threshold = data.readInt();
    int stages = BoostedTrees.count(data, MOST_STAGES);
    int[] ends = new int[stages];
    int[] lowest = new int[stages];
    int[] highest = new int[stages];
    for (int i = 0; i < stages; i++) {
      ends[i] = data.readInt();
      lowest[i] = data.readInt();
      highest[i] = data.readInt();
    }
    return new BodyModel(threshold, ends, lowest, highest, BoostedTrees.read(data, FEATURES));
  }

  private static boolean hasFeatures(DataInputStream data) throws IOException {
    if (data.readInt() != FEATURES) {
      return false;
    }
    for (BodyFeature feature : BodyFeature.values()) {
      if (!data.readUTF().equals(feature.name())) {
        return false;
      }
    }
    return true;
  }

  /** Other words would change what the features mean, and nothing else would notice. */
  private static void checkWords(DataInputStream data) throws IOException {
    List<LearnedWords> tables = LearnedWords.shipped();
    if (data.readInt() != tables.size()) {
      throw new IOException("the model was made with other tables of words");
    }
    for (LearnedWords table : tables) {
      if (!data.readUTF().equals(table.name()) || data.readInt() != table.checksum()) {
        throw new IOException(table.name() + " was edited since: train the model anew");
      }
    }
  }

  /**
   * The score of a run, which is kept if the score is not negative: what the trees add up to, less
   * the threshold. Its words are read only if the stages before do not settle it.
   */
  int score(FeatureVector run) {
    int sum = 0;
    int tree = 0;
    for (int stage = 0; stage < stageEnds.length; stage++) {
      int[] row = stageEnds[stage] <= atHand ? run.atHand() : run.all();
      for (; tree < stageEnds[stage]; tree++) {
        sum += trees.leaf(tree, row);
      }
      if (sum <= lowest[stage] || sum >= highest[stage]) {
        return sum - threshold;
      }
    }
    int[] row = run.all();
    for (; tree < trees.size(); tree++) {
      sum += trees.leaf(tree, row);
    }
    return sum - threshold;
  }

  private static @Nullable BodyModel load(String file) {
    try (InputStream in = BodyModel.class.getResourceAsStream(file)) {
      return in == null ? null : read(new java.io.BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** Read when it is first asked for. */
  private static final class OfArticles {
    static final @Nullable BodyModel MODEL = load("body-model.bin");
  }

  /** Read when it is first asked for. */
  private static final class OfOtherKinds {
    static final @Nullable BodyModel MODEL = load("other-body-model.bin");
  }
}
