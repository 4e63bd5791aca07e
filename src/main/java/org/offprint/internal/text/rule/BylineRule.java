package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Reads the line that names the authors: a by-word and names ({@code By Ines Varga}), or names and
 * a date with a bar or dash between them ({@code Ines Varga - May 3, 2026}). Only the first twelve
 * and the last eight pieces are looked at.
 */
public final class BylineRule implements TextRule {
  /** A byline may stand below the first paragraph, too. At 1, 24 of 500 texts change; at 4, 18. */
  private static final int TOP = 2;

  /** How many pieces at the head are looked at. At 6 or 24, 2 of 500 texts change. */
  private static final int FIRST = 12;

  /** How many at the end. At 4, 6 of 500 texts change; at 16, 16. */
  static final int LAST = 8;

  /** In characters; a longer line is not a byline. At 150 or 600, none of 500 texts changes. */
  private static final int LONGEST = 300;

  @Override
  public void apply(Pieces pieces) {
    int top = pieces.firstProse() + TOP;
    int head = Math.max(FIRST, top);
    int end = Math.max(head, pieces.lastProse() + 1 - LAST);
    pieces.open(0, top, LONGEST).forEach(piece -> read(pieces, piece, true));
    pieces.open(top, head, LONGEST).forEach(piece -> read(pieces, piece, false));
    pieces.open(end, pieces.size(), LONGEST).forEach(piece -> read(pieces, piece, false));
  }

  private static void read(Pieces pieces, Piece piece, boolean top) {
    List<Credit> authors = new ArrayList<>();
    List<DateLine> dates = new ArrayList<>();
    boolean named = false;
    List<String> parts = BylineReader.parts(piece.text());
    for (String part : parts) {
      List<Credit> names = BylineReader.afterByWord(part);
      named |= !names.isEmpty();
      Optional<DateLine> date = DateLine.read(part);
      date.ifPresent(dates::add);
      if (names.isEmpty() && date.isEmpty() && parts.size() > 1) {
        names = BylineReader.bareNames(part);
      }
      authors.addAll(names);
    }
    boolean mixed = !authors.isEmpty() && !dates.isEmpty();
    if (!named && !mixed) {
      return;
    }
    piece.claim(
        top ? PieceKind.BYLINE : PieceKind.CREDIT_LINE,
        named ? Rule.BY_WORD : Rule.NAME_AND_DATE,
        0.9);
    for (Credit author : authors) {
      pieces.facts().contributor(author.contributor(Certainty.VISIBLE), piece, piece.rule());
    }
    dates(pieces, piece, dates);
  }

  static void dates(Pieces pieces, Piece piece, List<DateLine> dates) {
    for (DateLine line : dates) {
      if (line.change()) {
        pieces.facts().modified(line.date(), piece, Rule.DATED_LINE);
      } else {
        pieces.facts().published(line.date(), piece, Rule.DATED_LINE);
      }
    }
  }
}
