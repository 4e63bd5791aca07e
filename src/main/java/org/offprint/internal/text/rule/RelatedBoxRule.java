package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Sheet;
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
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    for (int i = first + 1; i < sheet.size(); i++) {
      Draft label = sheet.draft(i);
      boolean open = label.isOpen() && label.gap() > 0 && label.words() <= MOST_LABEL_WORDS;
      if (!open || !Words.RELATED_LABELS.phrases().matchesFolded(label.folded())) {
        continue;
      }
      int to = sheet.groupEnd(i);
      int end = i + 1;
      while (end < to && sheet.draft(end).text().length() <= LONGEST_LINE) {
        end++;
      }
      for (int k = i; k < end; k++) {
        if (sheet.draft(k).isOpen()) {
          sheet.draft(k).leaveOut(Rule.RELATED);
        }
      }
      i = end - 1;
    }
  }
}
