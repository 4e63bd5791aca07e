package org.offprint.internal.text.score;

import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Pieces;

/**
 * The learned scorer of lines: says of each how much speaks for each kind. A first model judges
 * each line by its features, a second one by these and by what the first says of the lines around.
 */
public final class LineScorer {
  private LineScorer() {}

  /** Scores the pieces of a text as they were cut; without a model, none has a score. */
  public static void score(Pieces pieces) {
    LineModel first = LineModel.first();
    LineModel second = LineModel.second();
    if (first == null || second == null) {
      return;
    }
    int[][] rows = LineFeatures.of(pieces);
    int[][] margins = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      margins[i] = first.margins(rows[i]);
    }
    LineContext.fill(rows, margins);
    for (int i = 0; i < rows.length; i++) {
      pieces.get(i).score(new LineScore(second.margins(rows[i])));
    }
  }
}
