package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Leaves out the label above a note about the author, with the short lines (a name, a button)
 * between it and the note.
 */
public final class AuthorBoxRule implements TextRule {
  /** More lines between label and note are no box. At 2 or 8, 1 of 500 texts changes. */
  private static final int MOST_LINES = 4;

  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    for (int i = first + 1; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      boolean label =
          draft.isOpen()
              && draft.words() <= 5
              && Words.AUTHOR_LABELS.phrases().matchesFolded(draft.folded());
      if (!label) {
        continue;
      }
      int to = i + 1;
      while (to < sheet.size() && to - i <= MOST_LINES && isShort(sheet.draft(to))) {
        to++;
      }
      for (int k = i; k < to; k++) {
        if (sheet.draft(k).isOpen()) {
          sheet.draft(k).leaveOut(Rule.AUTHOR_BOX_LABEL);
        }
      }
      i = to - 1;
    }
  }

  private static boolean isShort(Draft draft) {
    return draft.gap() == 0 && draft.words() <= 4 && !draft.endsSentence();
  }
}
