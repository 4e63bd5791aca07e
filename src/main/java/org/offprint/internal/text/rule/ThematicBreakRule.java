package org.offprint.internal.text.rule;

import java.util.Set;
import org.offprint.internal.recognize.words.Ornament;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds lines of ornaments. A line that underlines the one above it is part of a heading; a line
 * between two texts is a break; a line at the edge of the article is left out.
 */
public final class ThematicBreakRule implements TextRule {
  /**
   * In characters; a longer line is not an ornament. At 50, 19 of 500 texts change; at 200, none.
   */
  private static final int LONGEST = 100;

  /**
   * Alone one is what is left of an item whose words stand elsewhere or were a picture; dumps of
   * browsers have these.
   */
  private static final Set<String> BULLETS = Set.of("*", "□", "☆");

  /** A line with more over an ornament is text. At 12 or 50, none of 500 texts changes. */
  private static final int MOST_HEADING_WORDS = 25;

  @Override
  public void apply(Pieces pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean ornament =
          piece.isOpen()
              && piece.text().length() <= LONGEST
              && !BULLETS.contains(piece.text())
              && Ornament.isOne(piece.text());
      if (!ornament) {
        continue;
      }
      boolean underlines =
          i > 0
              && piece.gap() == 0
              && MarkdownMarks.isUnderline(piece.text())
              && pieces.get(i - 1).words() <= MOST_HEADING_WORDS
              && !pieces.get(i - 1).endsSentence();
      if (underlines) {
        piece.leaveOut(Rule.HEADING_UNDERLINE);
        underline(pieces.get(i - 1), piece.text().charAt(0));
      } else {
        piece.claim(PieceKind.THEMATIC_BREAK, Rule.ORNAMENT_LINE, 0.8);
      }
    }
  }

  private static void underline(Piece heading, char mark) {
    if (heading.isOpen()) {
      heading
          .claim(PieceKind.HEADING, Rule.UNDERLINED_HEADING, 0.95)
          .withLevel(mark == '=' ? 1 : 2);
    }
  }
}
