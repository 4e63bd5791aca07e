package org.offprint.internal.text.rule;

import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out what follows the article on its page: everything in the tail that no other rule has
 * claimed, and the short lines between the last paragraph and the tail that are not sentences.
 */
public final class PageTailRule implements TextRule {
  /** A line with more is text. At 4, 46 of 500 texts change; at 16, 34. */
  private static final int MOST_RESIDUE_WORDS = 8;

  @Override
  public void apply(Pieces pieces) {
    int tail = pieces.tail();
    for (int i = tail; i < pieces.size(); i++) {
      if (pieces.get(i).isOpen()) {
        pieces.get(i).leaveOut(Rule.PAGE_TAIL);
      }
    }
    residue(pieces, tail);
  }

  /** Short lines between the last paragraph and the tail that are not sentences. */
  private static void residue(Pieces pieces, int tail) {
    int last = pieces.lastProse();
    if (last < 0) {
      return;
    }
    for (int i = Math.min(tail, pieces.size()) - 1; i > last; i--) {
      Piece piece = pieces.get(i);
      if (piece.isOpen() && (piece.isSentence() || piece.words() > MOST_RESIDUE_WORDS)) {
        break;
      }
      if (piece.isOpen()) {
        piece.leaveOut(Rule.PAGE_RESIDUE);
      } else if (!piece.is(PieceKind.LEFT_OUT) && !isNote(piece)) {
        break;
      }
    }
  }

  private static boolean isNote(Piece piece) {
    return piece.is(PieceKind.REMARK) || piece.is(PieceKind.CREDIT_LINE);
  }
}
