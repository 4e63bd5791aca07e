package org.offprint.internal.text.rule;

import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.TabbedLine;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds tables: two or more neighbouring lines with the same number of tabs, the first of them with
 * a tab between words. Tabs before the first word and after the last one count, for cells may be
 * empty.
 */
public final class TableRule implements TextRule {
  private static final Rule RULE = Rule.TABBED_TABLE;

  @Override
  public void apply(Pieces pieces) {
    int from = 0;
    while (from < pieces.size()) {
      int tabs = isParted(pieces, pieces.get(from)) ? tabs(pieces, pieces.get(from)) : 0;
      int to = from + 1;
      while (tabs > 0 && to < pieces.size() && tabs(pieces, pieces.get(to)) == tabs) {
        to++;
      }
      for (int i = from; to - from >= 2 && i < to; i++) {
        pieces.get(i).claim(PieceKind.TABLE_ROW, RULE, 0.8);
      }
      from = to;
    }
  }

  private static boolean isParted(Pieces pieces, Piece piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      if (pieces.source().charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  private static int tabs(Pieces pieces, Piece piece) {
    if (!piece.isOpen()) {
      return 0;
    }
    return TabbedLine.of(pieces.source(), piece.start(), piece.end()).tabs();
  }
}
