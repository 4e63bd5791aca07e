package org.offprint.internal.text.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.offprint.internal.recognize.profile.TextProfile;
import org.offprint.internal.recognize.profile.WordSense;
import org.offprint.internal.recognize.profile.WordSenses;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;

/** How often lines occur in their text, and how many of their telling words the core has. */
final class LineRepetition {
  /** In characters; a longer line is not compared. */
  private static final int LONGEST = 220;

  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_TIMES = 9;
  private static final int MOST_WORDS = 12;
  private static final int MOST_RANK = 9;

  private final Pieces pieces;
  private final LineMeasures measures;
  private final int[][] rows;

  LineRepetition(Pieces pieces, LineMeasures measures, int[][] rows) {
    this.pieces = pieces;
    this.measures = measures;
    this.rows = rows;
  }

  void fill(TextProfile profile) {
    repeated();
    covered(profile);
    ranked();
  }

  private void repeated() {
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      if (isCompared(i)) {
        times.merge(pieces.get(i).folded(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < rows.length; i++) {
      int others = isCompared(i) ? times.get(pieces.get(i).folded()) - 1 : 0;
      rows[i][LineFeature.REPEATED.ordinal()] = Math.min(MOST_TIMES, others);
    }
  }

  private boolean isCompared(int line) {
    return pieces.get(line).text().length() <= LONGEST;
  }

  private void covered(TextProfile profile) {
    Map<Long, Integer> words = new HashMap<>();
    for (int i = measures.coreStart(); i < measures.coreEnd(); i++) {
      if (measures.isGood(i)) {
        profile.read(pieces.get(i).text());
        for (int w = 0; w < profile.words(); w++) {
          words.merge(profile.word(w), 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < rows.length; i++) {
      Piece piece = pieces.get(i);
      if (piece.text().length() <= LONGEST) {
        profile.read(piece.text());
        cover(profile, words, rows[i], isGood(i));
      }
    }
  }

  private boolean isGood(int line) {
    return line >= measures.coreStart() && line < measures.coreEnd() && measures.isGood(line);
  }

  /** A line of the core itself has each of its words there once at least. */
  private static void cover(TextProfile profile, Map<Long, Integer> words, int[] row, boolean own) {
    int telling = 0;
    int found = 0;
    for (int w = 0; w < profile.words(); w++) {
      long word = profile.word(w);
      if (!WordSense.SMALL.isIn(WordSenses.SHIPPED.of(word))) {
        telling++;
        found += words.getOrDefault(word, 0) > (own ? 1 : 0) ? 1 : 0;
      }
    }
    row[LineFeature.COVERED.ordinal()] = LineSigns.share(found, telling);
    row[LineFeature.COVERED_WORDS.ordinal()] = Math.min(MOST_WORDS, found);
  }

  /** Among the lines above the first good text of the core and a few in it. */
  private void ranked() {
    int to = Math.min(rows.length, measures.coreStart() + 1);
    int[] scores = new int[to];
    for (int i = 0; i < to; i++) {
      scores[i] = isCompared(i) ? score(rows[i]) : 0;
    }
    int[] sorted = scores.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < rows.length; i++) {
      int score = isCompared(i) ? score(rows[i]) : 0;
      int above = MOST_RANK;
      if (score > 0) {
        above = 0;
        for (int k = sorted.length - 1; k >= 0 && sorted[k] > score && above < MOST_RANK; k--) {
          above++;
        }
      }
      rows[i][LineFeature.COVERED_RANK.ordinal()] = above;
    }
  }

  private static int score(int[] row) {
    return row[LineFeature.COVERED_WORDS.ordinal()] * row[LineFeature.COVERED.ordinal()];
  }
}
