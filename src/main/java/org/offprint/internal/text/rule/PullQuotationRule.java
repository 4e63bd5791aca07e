package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Passages;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds passages that are shown twice: a short piece of the body whose words all occur, in the same
 * order, inside a longer one, which it repeats for display.
 */
public final class PullQuotationRule implements TextRule {
  private static final Rule RULE = Rule.REPEATED_PASSAGE;

  @Override
  public void apply(Pieces pieces) {
    Passages passages = new Passages();
    int first = pieces.firstProse();
    for (int i = first + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isOpen()) {
        passages.add(i, piece.text());
      }
    }
    for (int i = first; i < pieces.size() && !passages.isEmpty(); i++) {
      Piece longer = pieces.get(i);
      if (longer.isText()) {
        for (int found : passages.in(longer.text())) {
          if (found != i && pieces.get(found).isOpen()) {
            pieces.get(found).claim(PieceKind.PULL_QUOTATION, RULE, 0.9);
          }
        }
      }
    }
  }
}
