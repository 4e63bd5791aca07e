package org.offprint.internal.text.score;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.profile.WordSenses;
import org.offprint.internal.table.BoostedTrees;
import org.offprint.internal.text.piece.LineKind;

/**
 * Boosted trees over {@link LineFeature}s, all in whole numbers, so that a text is judged the same
 * on every machine. They are made by the project in {@code src/training} and never by hand.
 *
 * <p>The files {@code line-model.bin} and {@code line-context-model.bin} hold big-endian numbers:
 * {@link #MAGIC}; the number of features and for each its name; the checksum of the words that were
 * learned from; and the trees, as {@link BoostedTrees} says. They take turns: the first adds to the
 * margin of the first {@link LineKind}, the second to that of the second, and so on, each in
 * 1024ths of a logit.
 */
final class LineModel {
  /** How the file begins. */
  static final int MAGIC = 0x4F424C31;

  /** How many kinds of lines it tells. */
  static final int KINDS = LineKind.values().length;

  private final BoostedTrees trees;

  private LineModel(BoostedTrees trees) {
    this.trees = trees;
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
    BoostedTrees trees = BoostedTrees.read(data, LineFeatures.COUNT);
    if (trees.size() % KINDS != 0) {
      throw new IOException("the trees do not fill the model");
    }
    return new LineModel(trees);
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

  /** How much speaks for each kind of line, in 1024ths of a logit. */
  int[] margins(int[] row) {
    int[] margins = new int[KINDS];
    int kind = 0;
    for (int tree = 0; tree < trees.size(); tree++) {
      margins[kind] += trees.leaf(tree, row);
      kind = kind + 1 == KINDS ? 0 : kind + 1;
    }
    return margins;
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
