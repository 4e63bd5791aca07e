package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.NoteMark;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds footnotes: pieces near the end that open with a mark ({@code [1]}, {@code ¹}, {@code *})
 * which also stands at the end of a word in the body. A title above them is left out.
 */
public final class FootnoteRule implements TextRule {
  private static final Rule RULE = Rule.MARKED_NOTE;

  @Override
  public void apply(Pieces pieces) {
    Map<String, Integer> marks = marks(pieces);
    int first = -1;
    for (int i = pieces.size() - 1; i > 0; i--) {
      Piece piece = pieces.get(i);
      Optional<NoteMark> mark = piece.isOpen() ? NoteMark.opening(piece.text()) : Optional.empty();
      if (mark.isPresent() && marks.getOrDefault(mark.get().label(), i) < i) {
        piece.claim(PieceKind.NOTE, RULE, 0.9).withLead(mark.get().label());
        first = i;
      } else if (piece.isText() && piece.isProse()) {
        break;
      }
    }
    if (first > 0) {
      title(pieces.get(first - 1));
    }
  }

  private static void title(Piece piece) {
    if (piece.isOpen() && Words.NOTE_TITLES.phrases().matchesFolded(piece.folded())) {
      piece.leaveOut(Rule.NOTES_TITLE);
    }
  }

  /** The marks that stand in running text, each with the first piece that has it. */
  private static Map<String, Integer> marks(Pieces pieces) {
    Map<String, Integer> marks = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isText()) {
        Optional<NoteMark> mark = NoteMark.next(piece.text(), 0);
        while (mark.isPresent()) {
          marks.putIfAbsent(mark.get().label(), i);
          mark = NoteMark.next(piece.text(), mark.get().end());
        }
      }
    }
    return marks;
  }
}
