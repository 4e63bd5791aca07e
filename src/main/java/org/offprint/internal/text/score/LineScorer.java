package org.offprint.internal.text.score;

import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Pieces;

/**
 * The learned scorer of lines: says of each how much speaks for each kind. A first model judges
 * each line by its features, a second one by these and by what the first says of the lines around.
 */
public final class LineScorer {
  /**
   * In lines; a longer text is no copy of a page, of which the longest of 475 has 1,715, and would
   * cost 20 seconds for a million lines.
   */
  private static final int LONGEST = 20_000;

  private LineScorer() {}

  /**
   * Scores the pieces of a text as they were cut; without a model, and in a text of too many lines,
   * none has a score.
   */
  public static void score(Pieces pieces) {
    LineModel first = LineModel.first();
    LineModel second = LineModel.second();
    if (first == null || second == null || pieces.size() > LONGEST) {
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
