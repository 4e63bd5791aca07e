package org.offprint.internal.text.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds the title by the learned scorer of lines: the line for which, as the title rather than
 * anything else, most speaks. If for none enough does, {@link TitleRule} decides.
 */
public final class ScoredTitleRule implements TextRule {
  /** How little may speak for a title, in 1024ths of a logit. */
  private static final int FAINTEST = -2048;

  /** A text of fewer lines shows too little to be judged as a whole. */
  private static final int FEWEST_LINES = 12;

  /** What a title does not end with. */
  private static final String OPEN_ENDS = ".。,;:–—-";

  /** In characters; a longer line is a paragraph. */
  private static final int LONGEST = 220;

  @Override
  public void apply(Pieces pieces) {
    if (pieces.title() >= 0 || pieces.size() < FEWEST_LINES) {
      return;
    }
    int best = -1;
    int most = FAINTEST;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      @Nullable LineScore score = piece.score();
      if (score != null && score.lead(LineKind.TITLE) > most && isCandidate(piece)) {
        best = i;
        most = score.lead(LineKind.TITLE);
      }
    }
    if (best >= 0) {
      TitleRule.claim(pieces, best, Rule.LINE_SCORER, 0.8);
    }
  }

  private static boolean isCandidate(Piece piece) {
    return piece.isOpen()
        && piece.text().length() <= LONGEST
        && OPEN_ENDS.indexOf(piece.text().charAt(piece.text().length() - 1)) < 0
        && !CaptionRule.namesMaker(piece.text())
        && !MarkdownMarks.isNumbered(piece.text());
  }
}
