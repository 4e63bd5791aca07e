package org.offprint.internal.text.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.notice.ClosingNote;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds where the article begins and ends on a copied page: the stretch of lines for which most
 * speaks by the learned scorer, all of them together. What stands before and after is left out, and
 * between those what the scorer is sure is no part of the article.
 */
public final class ArticleBoundsRule implements TextRule {
  /** No line alone speaks louder, in 1024ths of a logit. */
  private static final int LOUDEST = 3 * 1024;

  /** Nor does any speak louder against it, since boxes of many lines stand between paragraphs. */
  private static final int QUIETEST = 1024;

  /** Between the bounds a line is left out from this on. */
  static final int SURE = -600;

  /** A stretch for which less speaks is no article: the text is none, or one of another kind. */
  private static final int FAINTEST = 4 * LOUDEST;

  /** With fewer lines of furniture a text is no copy of a page. */
  private static final int FEWEST = 10;

  /** A line with more above the title is not a kicker. */
  private static final int MOST_KICKER_WORDS = 6;

  /** How many lines after the end are looked at for words about the article. */
  private static final int CLOSING = 6;

  /** How far above the title names and dates are left to other rules. */
  private static final int ABOVE = 5;

  /** How far below it. */
  private static final int BELOW = 12;

  /** A line with more is not one of the header. */
  private static final int MOST_HEADER_WORDS = 25;

  /** How little may speak for a name or date near the title, in 1024ths of a logit. */
  private static final int HEADER = -3500;

  private int begin;
  private int end;

  @Override
  public void apply(Pieces pieces) {
    if (!find(pieces) || !isPage(pieces)) {
      return;
    }
    title(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      @Nullable LineScore score = piece.score();
      if (!piece.isOpen() || score == null) {
        continue;
      }
      if (mayBeClosing(piece, i) || mayBeHeader(pieces, piece, i)) {
        continue;
      }
      if (i < begin) {
        piece.leaveOut(Rule.PAGE_HEAD);
      } else if (i >= end) {
        piece.leaveOut(Rule.PAGE_TAIL);
      } else if (score.inArticle() < SURE) {
        piece.leaveOut(Rule.LINE_SCORER);
      }
    }
  }

  /** What rules for the end read: who the author is, where the article appeared first. */
  private boolean mayBeClosing(Piece piece, int at) {
    return at >= end && at < end + CLOSING && piece.isSentence() && ClosingNote.mayBe(piece.text());
  }

  /** What rules for the header read: names and dates near the title. */
  private boolean mayBeHeader(Pieces pieces, Piece piece, int at) {
    int title = pieces.title();
    boolean near = at > title - ABOVE && at < Math.max(title, begin) + BELOW;
    LineScore score = piece.score();
    return near
        && score != null
        && piece.words() <= MOST_HEADER_WORDS
        && (score.over(LineKind.BYLINE, LineKind.FURNITURE) > HEADER
            || score.over(LineKind.DATE, LineKind.FURNITURE) > HEADER);
  }

  private static boolean isPage(Pieces pieces) {
    int furniture = 0;
    for (int i = 0; i < pieces.size(); i++) {
      @Nullable LineScore score = pieces.get(i).score();
      furniture += score != null && score.inArticle() < 0 ? 1 : 0;
    }
    return furniture >= FEWEST;
  }

  /** The article begins with its title, and the line above that may be a kicker. */
  private void title(Pieces pieces) {
    int title = pieces.title();
    if (title >= 0 && title < end) {
      boolean kicker = title > 0 && pieces.get(title - 1).words() <= MOST_KICKER_WORDS;
      begin = kicker ? title - 1 : title;
    }
  }

  private boolean find(Pieces pieces) {
    long best = 0;
    long sum = 0;
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      @Nullable LineScore score = pieces.get(i).score();
      sum += score == null ? 0 : Math.max(-QUIETEST, Math.min(LOUDEST, score.inArticle()));
      if (sum > best) {
        best = sum;
        begin = from;
        end = i + 1;
      }
    }
    return best >= FAINTEST;
  }
}
