package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out the labels of buttons to share, print, save or answer.
 *
 * <p>A label is a line of its own, perhaps with a count attached to it. Short lines between two
 * labels of one run belong to the bar. A single label counts only if it cannot be a heading: it
 * stands in a run of lines, or names a network or an action.
 */
public final class ShareBarRule implements TextRule {
  /** A line with more is not a button. At 3, 25 of 500 texts change; at 14, 2. */
  private static final int MOST_WORDS = 7;

  /** In characters; a longer line is text. At 40, 2 of 500 texts change; at 160, none. */
  private static final int LONGEST = 80;

  @Override
  public void apply(Pieces pieces) {
    int from = 0;
    while (from < pieces.size()) {
      int to = pieces.groupEnd(from);
      bar(pieces, from, to);
      from = to;
    }
  }

  private static void bar(Pieces pieces, int from, int to) {
    int first = -1;
    int last = -1;
    int labels = 0;
    for (int i = from; i < to; i++) {
      if (isLabel(pieces.get(i))) {
        first = first < 0 ? i : first;
        last = i;
        labels++;
      }
    }
    boolean dense = labels * 2 >= last - first + 1;
    for (int i = Math.max(first, 0); i <= last && dense; i++) {
      Piece piece = pieces.get(i);
      if (piece.isOpen() && piece.words() <= MOST_WORDS && !piece.isSentence()) {
        piece.leaveOut(Rule.SHARE);
      }
    }
    for (int i = from; i < to && !dense; i++) {
      if (isLabel(pieces.get(i))) {
        pieces.get(i).leaveOut(Rule.SHARE);
      }
    }
  }

  private static boolean isLabel(Piece piece) {
    if (!piece.isOpen() || piece.text().length() > LONGEST || piece.words() > MOST_WORDS) {
      return false;
    }
    String folded = piece.folded();
    return Words.SHARE_LABELS.phrases().matchesFolded(folded)
        || Words.SHARE_LABELS.phrases().matchesFolded(withoutCount(folded))
        || isCount(folded);
  }

  /** {@code tweet12} and {@code 12 comments} without the number. */
  private static String withoutCount(String folded) {
    StringBuilder words = new StringBuilder(folded.length());
    boolean bracket = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      bracket = c == '(' || (bracket && c != ')');
      if (!Character.isDigit(c) && !bracket) {
        words.append(c);
      }
    }
    return Tokens.fold(words.toString());
  }

  private static boolean isCount(String folded) {
    boolean figure = !folded.isEmpty() && Character.isDigit(folded.charAt(0));
    return figure && Words.COUNTED.phrases().indexIn(withoutCount(folded)) >= 0;
  }
}
