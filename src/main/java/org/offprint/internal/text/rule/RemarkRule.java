package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.notice.ClosingNote;
import org.offprint.internal.recognize.notice.EditorialOpening;
import org.offprint.internal.recognize.people.AuthorNote;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds the pieces at the head and the end that may be words about the article: who its author is,
 * where it appeared first, a correction. They are claimed as paragraphs, so that no other rule
 * takes them for lines of the page; what they are is determined once the blocks are built.
 */
public final class RemarkRule implements TextRule {
  /** How many pieces at the head are looked at. At 2 or 8, none of 500 texts changes. */
  private static final int FIRST = 4;

  /**
   * How many from the last paragraph on, before what follows it. At 3 or 12, none of 500 texts
   * changes.
   */
  private static final int LAST = 6;

  /** In characters, as in {@code ClosingNotes}. At 750 or 3,000, none of 500 texts changes. */
  private static final int LONGEST = 1500;

  /**
   * Each note is compared with all before it, so their number must be limited. At 50, 4 of 500
   * texts change; at 200, none.
   */
  private static final int MOST_AFTER = 100;

  @Override
  public void apply(Pieces pieces) {
    int first = pieces.firstProse();
    int last = pieces.lastProse();
    int to = last < 0 ? pieces.size() : last + MOST_AFTER;
    int from = Math.max(1, last < 0 ? to - MOST_AFTER : last - LAST + 1);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean end = i >= from && i < to;
      if (piece.isOpen()
          && (isNote(pieces, i, i < FIRST, end) || isEditorial(piece, i <= first + 1 || end))) {
        piece.claim(PieceKind.REMARK, piece.rule(), piece.confidence());
      }
    }
  }

  private static boolean isNote(Pieces pieces, int index, boolean top, boolean end) {
    String text = pieces.get(index).text();
    return (top || end)
        && text.length() <= LONGEST
        && ClosingNote.mayBe(text)
        && !ClosingNote.in(text, note -> end && isAuthor(pieces, index, note)).isEmpty();
  }

  private static boolean isAuthor(Pieces pieces, int index, AuthorNote note) {
    Iterable<String> before =
        () ->
            pieces.all().subList(0, index).stream()
                .filter(piece -> piece.isText() || piece.is(PieceKind.TITLE))
                .map(Piece::text)
                .iterator();
    return pieces.facts().contributors().isAuthor(note, before);
  }

  private static boolean isEditorial(Piece piece, boolean near) {
    return near && EditorialOpening.read(piece.text()).isPresent();
  }
}
