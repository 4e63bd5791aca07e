package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out the label above a note about the author, with the short lines (a name, a button)
 * between it and the note.
 */
public final class AuthorBoxRule implements TextRule {
  /** With more lines between label and note there is no box. At 2 or 8, 1 of 500 texts changes. */
  private static final int MOST_LINES = 4;

  @Override
  public void apply(Pieces pieces) {
    int first = pieces.firstProse();
    for (int i = first + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean label =
          piece.isOpen()
              && piece.words() <= 5
              && Words.AUTHOR_LABELS.phrases().matchesFolded(piece.folded());
      if (!label) {
        continue;
      }
      int to = i + 1;
      while (to < pieces.size() && to - i <= MOST_LINES && isShort(pieces.get(to))) {
        to++;
      }
      for (int k = i; k < to; k++) {
        if (pieces.get(k).isOpen()) {
          pieces.get(k).leaveOut(Rule.AUTHOR_BOX_LABEL);
        }
      }
      i = to - 1;
    }
  }

  private static boolean isShort(Piece piece) {
    return piece.gap() == 0 && piece.words() <= 4 && !piece.endsSentence();
  }
}
