package org.offprint.internal.text.score;

import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Pieces;

/** The learned scorer of lines: says of each how much speaks for each kind. */
public final class LineScorer {
  private LineScorer() {}

  /** Scores the pieces of a text as they were cut; without a model, none has a score. */
  public static void score(Pieces pieces) {
    LineModel model = LineModel.shipped();
    if (model == null) {
      return;
    }
    int[][] rows = LineFeatures.of(pieces);
    for (int i = 0; i < rows.length; i++) {
      pieces.get(i).score(new LineScore(model.margins(rows[i])));
    }
  }
}
