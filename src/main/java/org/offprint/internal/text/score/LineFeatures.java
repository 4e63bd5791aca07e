package org.offprint.internal.text.score;

import org.offprint.internal.recognize.profile.TextProfile;
import org.offprint.internal.recognize.profile.WordSenses;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.text.piece.Pieces;

/** Computes the features of all lines of a text, each once. */
final class LineFeatures {
  /** How many there are. */
  static final int COUNT = LineFeature.values().length;

  /** More weight says no more. The model has learned with it. */
  private static final int HEAVIEST = 400;

  private LineFeatures() {}

  /** A row of features for each piece that is a line or a paragraph of a text. */
  static int[][] of(Pieces pieces) {
    int size = pieces.size();
    int[][] rows = new int[size][COUNT];
    int[] weights = new int[size];
    TextProfile profile = new TextProfile(WordSenses.SHIPPED, TextProfile.ENOUGH);
    for (int i = 0; i < size; i++) {
      String text = pieces.get(i).text();
      weights[i] = Math.min(HEAVIEST, Tokens.weight(text, HEAVIEST));
      profile.read(text);
      LineSigns.fill(pieces.get(i), profile, weights[i], rows[i]);
    }
    LineMeasures measures = new LineMeasures(pieces, weights);
    new LineNeighbours(pieces, measures, rows).fill();
    new LineRepetition(pieces, measures, rows).fill(profile);
    return rows;
  }
}
