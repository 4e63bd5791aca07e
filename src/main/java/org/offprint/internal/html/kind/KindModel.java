package org.offprint.internal.html.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ClassWords;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/**
 * Weighs the signs of a page: for each kind the sum of the signs, each times its weight, is a
 * score, and the scores of all kinds become probabilities by the logistic function for several
 * classes. The weights are in {@code page-kinds.txt} beside this class, a row for each sign with a
 * number for each kind, in thousandths. They are made by the project in {@code src/training} and
 * never by hand.
 */
public final class KindModel {
  /** The row that is added to every score. */
  public static final String BASE = "BASE";

  /** The row with the checksums of the words that the weights were learned with. */
  public static final String WORDS = "WORDS";

  // The columns and rows of the table.
  private static final int KINDS = KindShares.weighed().size();
  private static final int SIGNS = PageSign.values().length;

  /** A weight of 1. */
  private static final double UNIT = 1000;

  /** What all shares add up to. */
  private static final int PER_MILLE = 1000;

  private final int[] weights;

  private KindModel(int[] weights) {
    this.weights = weights;
  }

  /** The model that comes with the library, or {@code null} while there is none for these signs. */
  public static @Nullable KindModel shipped() {
    return Shipped.MODEL;
  }

  /** The checksums of the words that signs are told by. */
  public static List<String> words() {
    return List.of(
        Integer.toHexString(KindWords.checksum()), Integer.toHexString(ClassWords.checksum()));
  }

  /** How probable each kind is, by ordinal, per mille. */
  public int[] weigh(int[] signs) {
    double[] scores = new double[KINDS];
    double most = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < KINDS; kind++) {
      long score = weights[SIGNS * KINDS + kind];
      for (int sign = 0; sign < SIGNS; sign++) {
        score += (long) weights[sign * KINDS + kind] * signs[sign];
      }
      scores[kind] = score / UNIT;
      most = Math.max(most, scores[kind]);
    }
    double sum = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      // The same bits on every machine.
      scores[kind] = StrictMath.exp(scores[kind] - most);
      sum += scores[kind];
    }
    int[] shares = new int[KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      shares[kind] = (int) Math.round(PER_MILLE * scores[kind] / sum);
    }
    return shares;
  }

  /** Reads a model from the text of a table. */
  public static KindModel read(String name, String table) {
    return read(TableFile.split(name, table));
  }

  private static KindModel read(List<TableLine> rows) {
    int[] weights = new int[(SIGNS + 1) * KINDS];
    int read = 0;
    for (TableLine row : rows) {
      if (row.key().equals(WORDS)) {
        if (!row.words().equals(words())) {
          throw row.fault("the words were edited since: train anew");
        }
        continue;
      }
      int sign = row.key().equals(BASE) ? SIGNS : PageSign.valueOf(row.key()).ordinal();
      List<String> numbers = row.words();
      if (numbers.size() != KINDS) {
        throw row.fault("there must be a weight for each kind");
      }
      for (int kind = 0; kind < KINDS; kind++) {
        weights[sign * KINDS + kind] = Integer.parseInt(numbers.get(kind));
      }
      read++;
    }
    if (read != SIGNS + 1) {
      throw new IllegalStateException("page-kinds.txt has no weights for some signs: train anew");
    }
    return new KindModel(weights);
  }

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final @Nullable KindModel MODEL =
        KindModel.class.getResource("page-kinds.txt") == null
            ? null
            : read(TableFile.rows(KindModel.class, "page-kinds.txt"));
  }
}
