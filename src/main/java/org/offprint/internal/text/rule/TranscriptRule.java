package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import org.offprint.internal.recognize.people.TurnLabel;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Reads a conversation whose turns open with a name and a colon. A text is one if at least three
 * lines, and at least two in five, do; if the names are in lower case, at least two of them must
 * occur again. Lines in brackets between the turns are cues, and what stands before the first turn
 * is the introduction.
 */
public final class TranscriptRule implements TextRule {
  private static final Rule RULE = Rule.SPEECH_TURNS;

  /** Fewer turns are not a conversation. At 1 or 6, none of 500 texts changes. */
  private static final int FEWEST_TURNS = 3;

  @Override
  public void apply(Pieces pieces) {
    Map<String, Integer> labels = new HashMap<>();
    int lines = 0;
    int turns = 0;
    boolean capitals = true;
    for (Piece piece : pieces.all()) {
      String label = piece.isOpen() ? TurnLabel.of(piece.text()) : null;
      if (label != null) {
        turns++;
        capitals &= TurnLabel.isCapitals(label);
        labels.merge(label, 1, Integer::sum);
      }
      lines += piece.isOpen() ? 1 : 0;
    }
    long repeated = labels.values().stream().filter(count -> count > 1).count();
    if (turns < FEWEST_TURNS || turns * 5 < lines * 2 || (!capitals && repeated < 2)) {
      return;
    }
    claim(pieces);
  }

  private static void claim(Pieces pieces) {
    boolean begun = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isOpen()) {
        continue;
      }
      String label = TurnLabel.of(piece.text());
      if (label != null) {
        if (!begun && i > 0 && pieces.get(i - 1).isOpen() && pieces.get(i - 1).isProse()) {
          pieces.get(i - 1).claim(PieceKind.STANDFIRST, Rule.TRANSCRIPT_INTRODUCTION, 0.7);
        }
        begun = true;
        piece.claim(PieceKind.SPEECH_TURN, RULE, 0.9);
      } else if (begun && TurnLabel.isCue(piece.text())) {
        piece.claim(PieceKind.CUE, Rule.TRANSCRIPT_CUE, 0.9);
      } else if (begun && piece.isSentence()) {
        piece.claim(PieceKind.SPEECH_TURN, Rule.SPEECH_TURN_CONTINUED, 0.6);
      }
    }
  }
}
