package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Sheet;
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

  /** A line with more only tells of a newsletter. At 12 or 50, none of 500 texts changes. */
  private static final int MOST_WORDS = 25;

  @Override
  public void apply(Sheet sheet) {
    int from = 0;
    while (from < sheet.size()) {
      int to = sheet.groupEnd(from);
      if (isBox(sheet, from, to)) {
        for (int i = from; i < to; i++) {
          if (sheet.draft(i).isOpen()) {
            sheet.draft(i).leaveOut(Rule.SUBSCRIPTION);
          }
        }
      }
      from = to;
    }
  }

  private static boolean isBox(Sheet sheet, int from, int to) {
    if (to - from > MOST_LINES) {
      return false;
    }
    boolean label = false;
    for (int i = from; i < to; i++) {
      Draft draft = sheet.draft(i);
      if (draft.text().length() > LONGEST_LINE) {
        return false;
      }
      label |= isLabel(draft) || asks(draft);
    }
    return label;
  }

  private static boolean isLabel(Draft draft) {
    return draft.words() <= MOST_LABEL_WORDS
        && Words.SUBSCRIPTION_LABELS.phrases().matchesFolded(draft.folded());
  }

  private static boolean asks(Draft draft) {
    return draft.words() <= MOST_WORDS
        && Words.NEWSLETTERS.phrases().indexIn(draft.folded()) >= 0
        && Words.SUBSCRIPTION_LABELS.phrases().opening(draft.folded()).isPresent();
  }
}
