package org.offprint.internal.text.rule;

import java.util.List;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.people.RoleWords;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Reads lines that credit people by role, above the first paragraph or at the end: {@code Reporting
 * by A; editing by B}.
 */
public final class ReportingLineRule implements TextRule {
  /**
   * In characters: names, places and roles of several people. At 200 or 800, none of 500 texts
   * changes.
   */
  private static final int LONGEST = 400;

  @Override
  public void apply(Pieces pieces) {
    int head = pieces.firstProse() + 1;
    int end = Math.max(head, pieces.lastProse() + 1 - BylineRule.LAST);
    pieces.open(0, head, LONGEST).forEach(piece -> read(pieces, piece));
    pieces.open(end, pieces.size(), LONGEST).forEach(piece -> read(pieces, piece));
  }

  private static void read(Pieces pieces, Piece piece) {
    List<Credit> credits = RoleWords.credits(piece.text());
    if (!credits.isEmpty()) {
      piece.claim(PieceKind.CREDIT_LINE, Rule.REPORTING_LINE, 0.9);
      for (Credit credit : credits) {
        pieces.facts().contributor(credit.contributor(Certainty.VISIBLE), piece, piece.rule());
      }
    }
  }
}
