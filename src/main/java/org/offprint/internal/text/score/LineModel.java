package org.offprint.internal.text.score;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.profile.WordSenses;
import org.offprint.internal.text.piece.LineKind;

/**
 * Boosted trees over {@link LineFeature}s, all in whole numbers, so that a text is judged the same
 * on every machine. They are made by the project in {@code src/training} and never by hand.
 *
 * <p>The files {@code line-model.bin} and {@code line-context-model.bin} hold big-endian numbers:
 * {@link #MAGIC}; the number of features and for each its name; the checksum of the words that were
 * learned from; the number of trees; the number of nodes, and the nodes, tree after tree, each in
 * preorder. The trees take turns: the first adds to the margin of the first {@link LineKind}, the
 * second to that of the second, and so on. A node is one number: 7 bits for the feature, 8 for the
 * distance to the right child, and 16 for the threshold, below which a line goes to the left child,
 * the next node. A leaf has distance 0, and what it adds in place of the threshold, in 1024ths of a
 * logit.
 */
final class LineModel {
  /** How the file begins. */
  static final int MAGIC = 0x4F424C31;

  /** How many kinds of lines it tells. */
  static final int KINDS = LineKind.values().length;

  /** Bits of a node that hold a threshold or a leaf. */
  private static final int VALUE_BITS = 16;

  /** Bits of a node that hold the distance to the right child. */
  private static final int DISTANCE_BITS = 8;

  // The bits of a distance.
  private static final int DISTANCES = (1 << DISTANCE_BITS) - 1;

  // Bounds of what a file may say that it holds.
  private static final int MOST_TREES = 10_000;
  private static final int MOST_NODES = 1 << 20;

  private final int[] roots;
  private final int[] nodes;

  private LineModel(int[] roots, int[] nodes) {
    this.roots = roots;
    this.nodes = nodes;
  }

  /** The model that judges a line by its features alone, or {@code null} if none fits. */
  static @Nullable LineModel first() {
    return Shipped.FIRST;
  }

  /** The model that asks the context, too, or {@code null} if none fits. */
  static @Nullable LineModel second() {
    return Shipped.SECOND;
  }

  /**
   * Reads a model.
   *
   * @return the model, or {@code null} if it is one for other features or words
   * @throws IOException if it ends too early or is damaged
   */
  static @Nullable LineModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC || !hasFeatures(data)) {
      return null;
    }
    if (data.readInt() != WordSenses.SHIPPED.checksum()) {
      throw new IOException("its words were edited since: train the model anew");
    }
    int[] roots = new int[count(data, MOST_TREES)];
    int[] nodes = nodes(data, count(data, MOST_NODES));
    int at = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = at;
      at = end(nodes, at);
    }
    if (at != nodes.length || roots.length % KINDS != 0) {
      throw new IOException("the trees do not fill the model");
    }
    return new LineModel(roots, nodes);
  }

  private static boolean hasFeatures(DataInputStream data) throws IOException {
    if (data.readInt() != LineFeatures.COUNT) {
      return false;
    }
    for (LineFeature feature : LineFeature.values()) {
      if (!data.readUTF().equals(feature.name())) {
        return false;
      }
    }
    return true;
  }

  private static int count(DataInputStream data, int most) throws IOException {
    int count = data.readInt();
    if (count < 0 || count > most) {
      throw new IOException("a model of this size cannot be");
    }
    return count;
  }

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
      boolean lost = at + distance >= nodes.length || feature(nodes[at]) >= LineFeatures.COUNT;
      if (distance > 0 && lost) {
        throw new IOException("a node of the model leads nowhere");
      }
      open += distance == 0 ? -1 : 1;
      at++;
    }
    return at;
  }

  private static int feature(int node) {
    return node >>> VALUE_BITS + DISTANCE_BITS;
  }

  private static int distance(int node) {
    return node >>> VALUE_BITS & DISTANCES;
  }

  /** How much speaks for each kind of line, in 1024ths of a logit. */
  int[] margins(int[] row) {
    int[] margins = new int[KINDS];
    int kind = 0;
    for (int root : roots) {
      margins[kind] += leaf(root, row);
      kind = kind + 1 == KINDS ? 0 : kind + 1;
    }
    return margins;
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

  /** Read when one is first asked for. */
  private static final class Shipped {
    static final @Nullable LineModel FIRST = load("line-model.bin");
    static final @Nullable LineModel SECOND = load("line-context-model.bin");

    private static @Nullable LineModel load(String file) {
      try (InputStream in = LineModel.class.getResourceAsStream(file)) {
        return in == null ? null : read(new BufferedInputStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be used: " + e.getMessage(), e);
      }
    }
  }
}
