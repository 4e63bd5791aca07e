package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out boxes that lead to other articles: a run of lines under a label such as "Recommended",
 * as far as the lines are short.
 */
public final class RelatedBoxRule implements TextRule {
  /** A line with more is not a label. At 3, 4 of 500 texts change; at 12, none. */
  private static final int MOST_LABEL_WORDS = 6;

  /**
   * In characters; a longer line is text, and ends the box. At 80, 17 of 500 texts change; at 320,
   * 9.
   */
  private static final int LONGEST_LINE = 160;

  @Override
  public void apply(Pieces pieces) {
    int first = pieces.firstProse();
    for (int i = first + 1; i < pieces.size(); i++) {
      Piece label = pieces.get(i);
      boolean open = label.isOpen() && label.gap() > 0 && label.words() <= MOST_LABEL_WORDS;
      if (!open || !Words.RELATED_LABELS.phrases().matchesFolded(label.folded())) {
        continue;
      }
      int to = pieces.groupEnd(i);
      int end = i + 1;
      while (end < to && pieces.get(end).text().length() <= LONGEST_LINE) {
        end++;
      }
      for (int k = i; k < end; k++) {
        if (pieces.get(k).isOpen()) {
          pieces.get(k).leaveOut(Rule.RELATED);
        }
      }
      i = end - 1;
    }
  }
}
