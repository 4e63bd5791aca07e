package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.EditorialOpening;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/** Finds words of the publisher about the article: a piece at the head or the end that opens so. */
public final class EditorialNoteRule implements TextRule {
  private static final int NEAR = 6;

  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    int last = sheet.lastProse();
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      boolean near = i <= first + 1 || i > last - NEAR;
      if (near && draft.isOpen() && EditorialOpening.read(draft.text()).isPresent()) {
        draft.claim(Kind.EDITORIAL_NOTE, Rule.EDITORIAL_OPENER, 0.9);
      }
    }
  }
}
