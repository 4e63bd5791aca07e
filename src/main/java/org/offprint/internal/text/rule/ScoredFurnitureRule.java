package org.offprint.internal.text.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out what {@link ArticleBoundsRule} left to the rules for the header and the end and none
 * of them claimed, if the learned scorer says that it is no part of the article.
 */
public final class ScoredFurnitureRule implements TextRule {
  @Override
  public void apply(Pieces pieces) {
    int bounded = 0;
    for (Piece piece : pieces.all()) {
      boolean out = piece.is(PieceKind.LEFT_OUT);
      bounded +=
          out && (piece.rule() == Rule.PAGE_HEAD || piece.rule() == Rule.LINE_SCORER) ? 1 : 0;
    }
    for (Piece piece : pieces.all()) {
      @Nullable LineScore score = piece.score();
      if (bounded > 0
          && score != null
          && piece.isOpen()
          && score.inArticle() < ArticleBoundsRule.SURE) {
        piece.leaveOut(Rule.LINE_SCORER);
      }
    }
  }
}
