package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out boxes that sell subscriptions or ask for an address: a run of short lines of which one
 * is such a label, or a short line that mentions a newsletter and asks readers to act.
 */
public final class SubscriptionBoxRule implements TextRule {
  /**
   * In characters; a group with a longer line is text. At 100, 9 of 500 texts change; at 400, 5.
   */
  private static final int LONGEST_LINE = 200;

  /** A longer group is text. At 4, 18 of 500 texts change; at 16, 12. */
  private static final int MOST_LINES = 8;

  /** A label with more is text. At 3, 2 of 500 texts change; at 12, none. */
  private static final int MOST_LABEL_WORDS = 6;

  /** A line with more only mentions a newsletter. At 12 or 50, none of 500 texts changes. */
  private static final int MOST_WORDS = 25;

  @Override
  public void apply(Pieces pieces) {
    int from = 0;
    while (from < pieces.size()) {
      int to = pieces.groupEnd(from);
      if (isBox(pieces, from, to)) {
        for (int i = from; i < to; i++) {
          if (pieces.get(i).isOpen()) {
            pieces.get(i).leaveOut(Rule.SUBSCRIPTION);
          }
        }
      }
      from = to;
    }
  }

  private static boolean isBox(Pieces pieces, int from, int to) {
    if (to - from > MOST_LINES) {
      return false;
    }
    boolean label = false;
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      if (piece.text().length() > LONGEST_LINE) {
        return false;
      }
      label |= isLabel(piece) || asks(piece);
    }
    return label;
  }

  private static boolean isLabel(Piece piece) {
    return piece.words() <= MOST_LABEL_WORDS
        && Words.SUBSCRIPTION_LABELS.phrases().matchesFolded(piece.folded());
  }

  private static boolean asks(Piece piece) {
    return piece.words() <= MOST_WORDS
        && Words.NEWSLETTERS.phrases().indexIn(piece.folded()) >= 0
        && Words.SUBSCRIPTION_LABELS.phrases().opening(piece.folded()).isPresent();
  }
}
