package org.offprint.internal.text.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Reads names without a by-word: on a line directly under the title or standfirst or beside a date,
 * and at the end the name of an author who is already known.
 */
public final class BareNameRule implements TextRule {
  /**
   * A line this long between the title and a name is a summary and not another name. At 2, 19 of
   * 500 texts change; at 10, 4.
   */
  private static final int SUMMARY_WORDS = 5;

  /** A line with more is not a name. At 7, 2 of 500 texts change; at 30, none. */
  private static final int MOST_WORDS = 15;

  /** In characters; a longer line at the end is text. At 75 or 300, none of 500 texts changes. */
  private static final int LONGEST = 150;

  /** How little may speak for a byline by the learned scorer, in 1024ths of a logit. */
  private static final int FAINTEST = -1500;

  @Override
  public void apply(Pieces pieces) {
    int title = pieces.title();
    int first = pieces.firstProse();
    for (int i = title + 1; title >= 0 && i < Math.min(first, pieces.size()); i++) {
      Piece piece = pieces.get(i);
      if (piece.isOpen() && isPlaced(pieces, i, title)) {
        under(pieces, piece);
      }
    }
    for (int i = Math.max(0, pieces.lastProse() + 1); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isOpen() && piece.text().length() <= LONGEST && repeats(pieces, piece)) {
        piece.claim(PieceKind.CREDIT_LINE, Rule.AUTHOR_NAME_AGAIN, 0.7);
      }
    }
  }

  private static boolean isPlaced(Pieces pieces, int at, int title) {
    boolean underTitle = at == title + 1;
    Piece before = pieces.get(at - 1);
    boolean underStandfirst =
        before.rule() == Rule.DATED_LINE || (at == title + 2 && before.words() >= SUMMARY_WORDS);
    boolean overDate =
        at + 1 < pieces.size()
            && (pieces.get(at + 1).rule() == Rule.DATED_LINE
                || DateReader.isTime(pieces.get(at + 1).text()));
    @Nullable LineScore score = pieces.get(at).score();
    boolean scored = score != null && score.over(LineKind.BYLINE, LineKind.FURNITURE) > FAINTEST;
    return underTitle || underStandfirst || overDate || scored;
  }

  private static void under(Pieces pieces, Piece piece) {
    List<Credit> names = BylineReader.bareNames(piece.text());
    if (names.isEmpty()) {
      return;
    }
    piece.claim(PieceKind.BYLINE, Rule.BARE_NAME, 0.7);
    for (Credit name : names) {
      pieces.facts().contributor(name.contributor(Certainty.VISIBLE), piece, Rule.BARE_NAME);
    }
  }

  private static boolean repeats(Pieces pieces, Piece piece) {
    if (piece.isSentence() || piece.words() > MOST_WORDS) {
      return false;
    }
    String text = piece.text();
    for (int end = 1; end <= text.length(); end++) {
      boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && pieces.facts().contributors().knows(text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
