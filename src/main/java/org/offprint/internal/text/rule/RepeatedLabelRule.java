package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out labels that no list contains: lines of up to four words that are not sentences and
 * occur in the text more than once, such as the buttons of two players.
 */
public final class RepeatedLabelRule implements TextRule {
  /** A line with more is not a label. At 2, 111 of 500 texts change; at 8, 86. */
  private static final int MOST_WORDS = 4;

  /** In characters; a longer line is not a label. At 30, 38 of 500 texts change; at 120, 17. */
  private static final int LONGEST = 60;

  @Override
  public void apply(Pieces pieces) {
    if (pieces.firstProse() == pieces.size()) {
      return;
    }
    Map<String, Integer> times = new HashMap<>();
    for (Piece piece : pieces.all()) {
      if (isShort(piece)) {
        times.merge(piece.text(), 1, Integer::sum);
      }
    }
    for (Piece piece : pieces.all()) {
      if (piece.isOpen() && isShort(piece) && times.get(piece.text()) > 1) {
        piece.leaveOut(Rule.REPEATED_LABEL);
      }
    }
  }

  private static boolean isShort(Piece piece) {
    return piece.text().length() <= LONGEST
        && piece.words() <= MOST_WORDS
        && !piece.endsSentence()
        && !piece.text().endsWith(":");
  }
}
