package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Joins a paragraph that copying has broken at an emphasised word: an incomplete text, one or two
 * lowercase words on a line of their own, and a text that continues in lower case.
 */
public final class TornLineRule implements TextRule {
  @Override
  public void apply(Pieces pieces) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    boolean found = false;
    int at = 0;
    while (at < pieces.size()) {
      if (isTorn(pieces, at)) {
        Piece before = pieces.get(at);
        Piece whole = pieces.cut(before, before.start(), pieces.get(at + 2).end());
        joined.add(whole.claim(PieceKind.PARAGRAPH, Rule.TORN_PARAGRAPH, 0.8));
        found = true;
        at += 3;
      } else {
        joined.add(pieces.get(at));
        at++;
      }
    }
    if (found) {
      pieces.replaceAll(joined);
    }
  }

  private static boolean isTorn(Pieces pieces, int at) {
    if (at + 2 >= pieces.size() || !continues(pieces.get(at))) {
      return false;
    }
    Piece word = pieces.get(at + 1);
    Piece after = pieces.get(at + 2);
    return word.isOpen()
        && word.words() <= 2
        && startsLower(word)
        && !word.endsSentence()
        && after.isOpen()
        && startsLower(after);
  }

  private static boolean continues(Piece piece) {
    char last = piece.text().charAt(piece.text().length() - 1);
    return piece.isText() && piece.words() > 5 && (Character.isLetter(last) || last == ',');
  }

  private static boolean startsLower(Piece piece) {
    return Character.isLowerCase(piece.text().codePointAt(0));
  }
}
