package org.offprint.internal.text.piece;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Where the rest of the page after the article begins: at a label such as "Most popular" or
 * "Comments", or a share bar after the last text, if the article does not resume after it. It
 * resumes where two paragraphs follow each other of which one has several sentences, or three of
 * any kind.
 */
final class PageTail {
  /** A line with more is not a label. At 4, 14 of 500 texts change; at 18, 8. */
  private static final int MOST_LABEL_WORDS = 9;

  /**
   * Teasers alternate with their titles; this many paragraphs in a row are an article. At 1, 47 of
   * 500 texts change; at 6, 4.
   */
  private static final int FEWEST_IN_A_ROW = 3;

  /** Labels that occur between paragraphs at least as often as after the last one. */
  private static final Set<Rule> INTERRUPTIONS =
      Set.of(Rule.COUNTER, Rule.LABEL, Rule.TEASER, Rule.SUBSCRIPTION);

  private PageTail() {}

  /**
   * The first piece of the tail, or the number of pieces if there is none; O(pieces).
   *
   * @param pieces the pieces
   * @param first the first of them that is running text
   */
  static int start(List<Piece> pieces, int first) {
    int resumed = lastResumption(pieces, first);
    int prose = lastText(pieces);
    for (int i = Math.max(first + 1, resumed + 1); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isLabel(piece) || i > prose && piece.rule() == Rule.SHARE) {
        return i;
      }
    }
    return pieces.size();
  }

  private static boolean isLabel(Piece piece) {
    boolean left = piece.is(PieceKind.LEFT_OUT) && !INTERRUPTIONS.contains(piece.rule());
    if ((!piece.isOpen() && !left && !piece.is(PieceKind.HEADING))
        || piece.words() > MOST_LABEL_WORDS) {
      return false;
    }
    boolean opens =
        Words.TAIL_LABELS.phrases().opening(piece.folded()).isPresent()
            || (piece.text().endsWith(":")
                && Words.RELATED_LABELS.phrases().opening(piece.folded()).isPresent());
    return opens && (piece.words() <= 4 || !piece.endsSentence());
  }

  /** The last piece that shows the article is still running, or the first paragraph. */
  private static int lastResumption(List<Piece> pieces, int first) {
    int last = first;
    @Nullable Piece before = null;
    int row = 0;
    for (int i = last; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(PieceKind.LEFT_OUT)
          || piece.is(PieceKind.CAPTION)
          || piece.is(PieceKind.HEADING)) {
        continue;
      }
      boolean prose = piece.isText() && piece.isProse() && piece.gap() > 0;
      boolean pair = prose && before != null && (isFull(piece) || isFull(before));
      row = prose ? row + 1 : 0;
      boolean body =
          piece.is(PieceKind.LIST_ITEM)
              || piece.is(PieceKind.QUOTATION)
              || piece.is(PieceKind.CODE);
      if (pair || row >= FEWEST_IN_A_ROW || body || piece.is(PieceKind.SPEECH_TURN)) {
        last = i;
      }
      before = prose ? piece : null;
    }
    return last;
  }

  private static boolean isFull(Piece piece) {
    return Sentences.starts(piece.text()).size() >= 2;
  }

  private static int lastText(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i).isText() && pieces.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }
}
