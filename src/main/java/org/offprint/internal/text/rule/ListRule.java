package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.character.Characters;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.ListMark;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds lists whose items carry marks: two or more neighbours with the same bullet, or with numbers
 * that count on. A number before a line that paragraphs follow is part of a heading.
 */
public final class ListRule implements TextRule {
  private static final Rule RULE = Rule.MARKED_LIST;

  @Override
  public void apply(Pieces pieces) {
    int from = 0;
    while (from < pieces.size()) {
      int to = from;
      Optional<ListMark> before = Optional.empty();
      while (to < pieces.size()) {
        Optional<ListMark> mark = mark(pieces, pieces.get(to));
        if (mark.isEmpty() || (before.isPresent() && !follows(before.get(), mark.get()))) {
          break;
        }
        before = mark;
        to++;
      }
      if (to - from >= 2 && !isDialogue(pieces, from, to)) {
        for (int i = from; i < to; i++) {
          Piece piece = pieces.get(i);
          String mark = mark(pieces, piece).map(ListMark::text).orElse("");
          piece.claim(PieceKind.LIST_ITEM, RULE, 0.9).withLead(mark);
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  private static Optional<ListMark> mark(Pieces pieces, Piece piece) {
    return piece.isOpen()
        ? ListMark.at(pieces.source(), piece.start(), piece.end())
        : Optional.empty();
  }

  /**
   * — The ferry leaves — she said. — Wait. Sentences behind dashes, in one of which a dash parts
   * who speaks from what is said.
   */
  private static boolean isDialogue(Pieces pieces, int from, int to) {
    boolean parted = false;
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      char mark = pieces.source().charAt(piece.start());
      boolean sentence = ".!?…".indexOf(pieces.source().charAt(piece.end() - 1)) >= 0;
      if ((mark != '—' && mark != '–') || !sentence) {
        return false;
      }
      parted |= parts(pieces.source(), piece, mark);
    }
    return parted;
  }

  private static boolean parts(String source, Piece piece, char mark) {
    int dash = source.indexOf(mark, piece.start() + 1);
    return dash > 0 && dash < piece.end() && Characters.isBlank(source.charAt(dash - 1));
  }

  private static boolean follows(ListMark before, ListMark mark) {
    return before.isBullet()
        ? before.text().equals(mark.text())
        : mark.number() == before.number() + 1;
  }
}
