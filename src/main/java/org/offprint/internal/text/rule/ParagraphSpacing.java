package org.offprint.internal.text.rule;

import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;

/** How a text separates its paragraphs. */
final class ParagraphSpacing {
  private ParagraphSpacing() {}

  /** Whether most long pieces have a blank line before them. */
  static boolean isBlankLine(Pieces pieces) {
    int prose = 0;
    int spaced = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isText() && piece.isProse()) {
        prose++;
        spaced += piece.gap() > 0 ? 1 : 0;
      }
    }
    return spaced * 5 >= prose * 3;
  }
}
