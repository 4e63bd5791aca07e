package org.offprint.internal.table;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Trees that learned scorers add up, all in whole numbers, from the files of their models.
 *
 * <p>A file holds, big-endian: the number of trees; the number of nodes; and the nodes, tree after
 * tree, each in preorder. A node is one number: 7 bits for the feature, 8 for the distance to the
 * right child, and 16 for the threshold, below which a row goes to the left child, the next node. A
 * leaf has distance 0, and what it adds in place of the threshold.
 */
public final class BoostedTrees {
  /** Bits of a node that hold a threshold or a leaf. */
  public static final int VALUE_BITS = 16;

  /** Bits of a node that hold the distance to the right child. */
  public static final int DISTANCE_BITS = 8;

  // The bits of a distance.
  private static final int DISTANCES = (1 << DISTANCE_BITS) - 1;

  // Bounds of what a file may say that it holds.
  private static final int MOST_TREES = 10_000;
  private static final int MOST_NODES = 1 << 20;

  private final int[] roots;
  private final int[] nodes;

  private BoostedTrees(int[] roots, int[] nodes) {
    this.roots = roots;
    this.nodes = nodes;
  }

  /**
   * Reads trees.
   *
   * @param features how many features a row has
   * @throws IOException if they end too early or are damaged
   */
  public static BoostedTrees read(DataInputStream data, int features) throws IOException {
    int[] roots = new int[count(data, MOST_TREES)];
    int[] nodes = nodes(data, count(data, MOST_NODES));
    int at = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = at;
      at = end(nodes, at, features);
    }
    if (at != nodes.length) {
      throw new IOException("the trees do not fill the model");
    }
    return new BoostedTrees(roots, nodes);
  }

  /**
   * Reads how many of something a file holds.
   *
   * @throws IOException if that cannot be
   */
  public static int count(DataInputStream data, int most) throws IOException {
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
  private static int end(int[] nodes, int root, int features) throws IOException {
    int open = 1;
    int at = root;
    while (open > 0) {
      if (at >= nodes.length) {
        throw new IOException("a tree of the model does not end");
      }
      int distance = distance(nodes[at]);
      if (distance > 0 && (at + distance >= nodes.length || feature(nodes[at]) >= features)) {
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

  /** How many trees there are. */
  public int size() {
    return roots.length;
  }

  /** How many of the first trees ask for none of the features from one on. */
  public int withoutFeaturesFrom(int first) {
    for (int i = 0; i < roots.length; i++) {
      int end = i + 1 < roots.length ? roots[i + 1] : nodes.length;
      for (int at = roots[i]; at < end; at++) {
        if (distance(nodes[at]) > 0 && feature(nodes[at]) >= first) {
          return i;
        }
      }
    }
    return roots.length;
  }

  /** What a tree adds for a row of features. */
  public int leaf(int tree, int[] row) {
    int at = roots[tree];
    int node = nodes[at];
    int distance = distance(node);
    while (distance > 0) {
      at += row[feature(node)] < (short) node ? 1 : distance;
      node = nodes[at];
      distance = distance(node);
    }
    return (short) node;
  }
}
