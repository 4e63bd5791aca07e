package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.recognize.date.DatelineReader;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Dateline;

/** Reads a dateline on a line of its own above the first paragraph. */
public final class OwnDatelineRule implements TextRule {
  @Override
  public void apply(Pieces pieces) {
    int first = pieces.firstProse();
    for (int i = 0; i < first; i++) {
      Piece piece = pieces.get(i);
      Optional<Dateline> dateline =
          piece.isOpen() ? DatelineReader.alone(piece.text()) : Optional.empty();
      if (dateline.isPresent()) {
        piece.claim(PieceKind.DATELINE, Rule.OWN_DATELINE, 0.7);
        pieces.facts().dateline(dateline.get().withOrigin(piece.origin()));
        return;
      }
    }
  }
}
