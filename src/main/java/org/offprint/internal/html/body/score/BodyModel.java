package org.offprint.internal.html.body.score;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boosted trees over {@link BodyFeature}s, all in whole numbers, so that a page is judged the same
 * on every machine. They are made by the project in {@code src/training} and never by hand.
 *
 * <p>The files {@code body-model.bin}, for articles, and {@code other-body-model.bin} hold
 * big-endian numbers: {@link #MAGIC}; the number of features and for each its name (in modified
 * UTF-8 with its length before); the number of tables of {@link LearnedWords}, and for each its
 * name and checksum; the threshold of the score from which on a run is kept; the number of stages,
 * and for each the number of trees up to which it reaches, and the scores up to which a run is left
 * out at once and from which on it is kept at once; the number of trees; the number of nodes, and
 * the nodes, tree after tree, each in preorder. A node is one number: 7 bits for the feature, 8 for
 * the distance to the right child, and 16 for the threshold, below which a run goes to the left
 * child, the next node. A leaf has distance 0, and what it adds to the score in place of the
 * threshold.
 */
public final class BodyModel {
  /** How the file begins. */
  public static final int MAGIC = 0x4F424D32;

  /** Bits of a node that hold a threshold or a leaf. */
  static final int VALUE_BITS = 16;

  /** Bits of a node that hold the distance to the right child. */
  static final int DISTANCE_BITS = 8;

  // The bits of a distance.
  private static final int DISTANCES = (1 << DISTANCE_BITS) - 1;

  /** How many features there are, counted once: each call of {@code values()} copies them. */
  private static final int FEATURES = BodyFeature.values().length;

  // Bounds of what a file may say that it holds.
  private static final int MOST_STAGES = 64;
  private static final int MOST_TREES = 10_000;
  private static final int MOST_NODES = 1 << 20;

  private final int threshold;
  private final int[] stageEnds;
  private final int[] lowest;
  private final int[] highest;
  private final int[] roots;
  private final int[] nodes;

  /** How many of the first trees use no feature that requires reading. */
  private final int atHand;

  private BodyModel(
      int threshold, int[] stageEnds, int[] lowest, int[] highest, int[] roots, int[] nodes) {
    this.threshold = threshold;
    this.stageEnds = stageEnds;
    this.lowest = lowest;
    this.highest = highest;
    this.roots = roots;
    this.nodes = nodes;
    atHand = atHand(roots, nodes);
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
    int stages = count(data, MOST_STAGES);
    int[] ends = new int[stages];
    int[] lowest = new int[stages];
    int[] highest = new int[stages];
    for (int i = 0; i < stages; i++) {
      ends[i] = data.readInt();
      lowest[i] = data.readInt();
      highest[i] = data.readInt();
    }
    int[] roots = new int[count(data, MOST_TREES)];
    int[] nodes = nodes(data, count(data, MOST_NODES));
    int at = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = at;
      at = end(nodes, at);
    }
    if (at != nodes.length) {
      throw new IOException("the trees do not fill the model");
    }
    return new BodyModel(threshold, ends, lowest, highest, roots, nodes);
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

  private static int count(DataInputStream data, int most) throws IOException {
    int count = data.readInt();
    if (count < 0 || count > most) {
      throw new IOException("a model of this size cannot be");
    }
    return count;
  }

  /** All at once, since there are thousands, and at the first page nothing is compiled yet. */
  private static int[] nodes(DataInputStream data, int count) throws IOException {
    byte[] bytes = data.readNBytes(count * Integer.BYTES);
    if (bytes.length < count * Integer.BYTES) {
      throw new EOFException("the model ends too early");
    }
    int[] nodes = new int[count];
    ByteBuffer.wrap(bytes).asIntBuffer().get(nodes);
    return nodes;
  }

  /** Where the tree ends whose root is at a place: each inner node adds one more node to come. */
  private static int end(int[] nodes, int root) throws IOException {
    int open = 1;
    int at = root;
    while (open > 0) {
      if (at >= nodes.length) {
        throw new IOException("a tree of the model does not end");
      }
      int distance = distance(nodes[at]);
      if (distance > 0 && (at + distance >= nodes.length || feature(nodes[at]) >= FEATURES)) {
        throw new IOException("a node of the model leads nowhere");
      }
      open += distance == 0 ? -1 : 1;
      at++;
    }
    return at;
  }

  private static int atHand(int[] roots, int[] nodes) {
    for (int i = 0; i < roots.length; i++) {
      int end = i + 1 < roots.length ? roots[i + 1] : nodes.length;
      for (int at = roots[i]; at < end; at++) {
        boolean asks = distance(nodes[at]) > 0;
        if (asks && feature(nodes[at]) >= BodyFeature.FIRST_READ.ordinal()) {
          return i;
        }
      }
    }
    return roots.length;
  }

  private static int feature(int node) {
    return node >>> VALUE_BITS + DISTANCE_BITS;
  }

  private static int distance(int node) {
    return node >>> VALUE_BITS & DISTANCES;
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
        sum += leaf(roots[tree], row);
      }
      if (sum <= lowest[stage] || sum >= highest[stage]) {
        return sum - threshold;
      }
    }
    int[] row = run.all();
    for (; tree < roots.length; tree++) {
      sum += leaf(roots[tree], row);
    }
    return sum - threshold;
  }

  private int leaf(int root, int[] row) {
    int at = root;
    int node = nodes[at];
    int distance = distance(node);
    while (distance > 0) {
      at += row[feature(node)] < (short) node ? 1 : distance;
      node = nodes[at];
      distance = distance(node);
    }
    return (short) node;
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
