package org.offprint.internal.text.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds the summary between the title and the body: the first text under the title, the byline or
 * the date, of 5 to 60 words. If it does not end like a sentence it is not a paragraph, and so a
 * standfirst; if it does, something other than text (a byline, a date, a share bar) must separate
 * it from the body.
 */
public final class StandfirstRule implements TextRule {
  private static final Set<Rule> SEPARATORS =
      Set.of(
          Rule.DATED_LINE, Rule.TIME_OF_DAY, Rule.SHARE, Rule.READING_TIME_OR_TOPICS, Rule.COUNTER);

  /** A line with fewer is a label. At 2, 130 of 500 texts change; at 10, 61. */
  private static final int FEWEST_WORDS = 5;

  /** A paragraph with more is one of the body. At 30, 5 of 500 texts change; at 120, 2. */
  private static final int MOST_WORDS = 60;

  /** How little may speak for one by the learned scorer, in 1024ths of a logit. */
  private static final int FAINTEST = 0;

  @Override
  public void apply(Pieces pieces) {
    int title = pieces.title();
    if (title < 0) {
      return;
    }
    int at = title + 1;
    while (at < pieces.size() && !pieces.get(at).isOpen() && !pieces.get(at).isText()) {
      at++;
    }
    if (at + 1 >= pieces.size() || !pieces.get(at).isOpen()) {
      return;
    }
    Piece piece = pieces.get(at);
    int words = piece.words();
    boolean sized = words >= FEWEST_WORDS && words <= MOST_WORDS;
    boolean apart = setsApart(pieces.get(at + 1));
    @Nullable LineScore score = piece.score();
    boolean scored =
        score != null && score.over(LineKind.STANDFIRST, LineKind.PARAGRAPH) > FAINTEST;
    boolean statement = !scored && (piece.endsSentence() || piece.text().endsWith(":"));
    if (sized && hasTextAfter(pieces, at) && (apart || !statement)) {
      piece.claim(
          PieceKind.STANDFIRST, apart ? Rule.STANDFIRST_SET_APART : Rule.STANDFIRST_LINE, 0.7);
    }
  }

  /** Lines that stand between a summary and the body, but not between two paragraphs. */
  private static boolean setsApart(Piece piece) {
    return piece.is(PieceKind.BYLINE)
        || (piece.is(PieceKind.LEFT_OUT) && SEPARATORS.contains(piece.rule()));
  }

  private static boolean hasTextAfter(Pieces pieces, int at) {
    for (int i = at + 1; i < pieces.size(); i++) {
      if (pieces.get(i).isText() && pieces.get(i).isSentence()) {
        return true;
      }
    }
    return false;
  }
}
