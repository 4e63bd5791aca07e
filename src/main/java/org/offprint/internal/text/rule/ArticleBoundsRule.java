package org.offprint.internal.text.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.notice.ClosingNote;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.LineStretch;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds where the article begins and ends on a copied page: the stretch of lines for which most
 * speaks by the learned scorer, all of them together. What stands before and after is left out, and
 * between those what the scorer is sure is no part of the article.
 */
public final class ArticleBoundsRule implements TextRule {
  /** Between the bounds a line is left out from this on. */
  static final int SURE = -600;

  /** A stretch for which less speaks is no article: the text is none, or one of another kind. */
  private static final int FAINTEST = 4 * LineStretch.LOUDEST;

  /** With so many lines of furniture a text is the copy of a page. */
  private static final int MANY = 23;

  /** With so many, too, if most of it is not furniture: else too little of an article is seen. */
  private static final int FEWEST = 10;

  /** A line with more above the title is not a kicker. */
  private static final int MOST_KICKER_WORDS = 6;

  /** How little may speak for a paragraph directly after the end, in 1024ths of a logit. */
  private static final int SURE_OF_END = -3000;

  /** A line with fewer is no paragraph. */
  private static final int FEWEST_WORDS = 15;

  /** How many lines after the end are looked at for words about the article. */
  private static final int CLOSING = 12;

  /** How far above the title names and dates are left to other rules. */
  private static final int ABOVE = 5;

  /** How far below it. */
  private static final int BELOW = 12;

  /** A line with more is not one of the header. */
  private static final int MOST_HEADER_WORDS = 25;

  /** How little may speak for a name or date near the title, in 1024ths of a logit. */
  private static final int HEADER = -3500;

  @Override
  public void apply(Pieces pieces) {
    LineStretch stretch = stretch(pieces);
    if (stretch.sum() < FAINTEST || !isPage(pieces)) {
      return;
    }
    int begin = begin(pieces, stretch);
    int end = end(pieces, stretch);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      @Nullable LineScore score = piece.score();
      boolean closing = i >= end && i < end + CLOSING && mayBeClosing(piece);
      if (!piece.isOpen() || score == null || closing || mayBeHeader(pieces, i, score, begin)) {
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

  private static LineStretch stretch(Pieces pieces) {
    int[] within = new int[pieces.size()];
    for (int i = 0; i < within.length; i++) {
      @Nullable LineScore score = pieces.get(i).score();
      within[i] = score == null ? 0 : score.inArticle();
    }
    return LineStretch.of(within);
  }

  /** The article begins with its title, and the line above that may be a kicker. */
  private static int begin(Pieces pieces, LineStretch stretch) {
    int title = pieces.title();
    if (title < 0 || title >= stretch.end()) {
      return stretch.begin();
    }
    boolean kicker = title > 0 && pieces.get(title - 1).words() <= MOST_KICKER_WORDS;
    return kicker ? title - 1 : title;
  }

  /** Paragraphs that follow directly belong to it, unless the scorer is sure that they do not. */
  private static int end(Pieces pieces, LineStretch stretch) {
    int end = stretch.end();
    while (end < pieces.size() && follows(pieces.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean follows(Piece piece) {
    @Nullable LineScore score = piece.score();
    return score != null
        && piece.words() >= FEWEST_WORDS
        && score.over(LineKind.PARAGRAPH, LineKind.FURNITURE) > SURE_OF_END;
  }

  /** What rules for the end read: who the author is, where the article appeared first. */
  private static boolean mayBeClosing(Piece piece) {
    return piece.isSentence() && ClosingNote.mayBe(piece.text());
  }

  /** What rules for the header read: names and dates near the title. */
  private static boolean mayBeHeader(Pieces pieces, int at, LineScore score, int begin) {
    int title = pieces.title();
    boolean near = at > title - ABOVE && at < Math.max(title, begin) + BELOW;
    return near
        && pieces.get(at).words() <= MOST_HEADER_WORDS
        && (score.over(LineKind.BYLINE, LineKind.FURNITURE) > HEADER
            || score.over(LineKind.DATE, LineKind.FURNITURE) > HEADER);
  }

  private static boolean isPage(Pieces pieces) {
    int furniture = 0;
    for (int i = 0; i < pieces.size(); i++) {
      @Nullable LineScore score = pieces.get(i).score();
      if (pieces.get(i).rule() == Rule.LINK_REFERENCES) {
        return true;
      }
      furniture += score != null && score.inArticle() < 0 ? 1 : 0;
    }
    return furniture >= MANY || furniture >= FEWEST && furniture * 2 < pieces.size();
  }
}
