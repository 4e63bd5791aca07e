package org.offprint.internal.text.rule;

import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.LineForm;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds lists that have lost their bullets. Where blank lines set paragraphs apart, lines without a
 * blank line between them are items: two or more of them after a colon, or two or more of at least
 * a sentence's length.
 */
public final class UnmarkedListRule implements TextRule {
  private static final Rule RULE = Rule.UNMARKED_LIST;

  /**
   * In characters; a shorter line is not an item unless a colon announces it. At 20, 49 of 500
   * texts change; at 80, 32.
   */
  private static final int SENTENCE = 40;

  @Override
  public void apply(Sheet sheet) {
    if (sheet.form() == LineForm.WRAPPED || !Spacing.isBlankLine(sheet)) {
      return;
    }
    int first = sheet.firstProse();
    int last = sheet.lastProse();
    int from = first;
    while (from < sheet.size()) {
      int to = sheet.groupEnd(from);
      boolean inBody = from > first && from <= last;
      if (inBody && to - from >= 2 && isList(sheet, from, to)) {
        for (int i = from; i < to; i++) {
          sheet.draft(i).claim(Kind.LIST_ITEM, RULE, 0.6);
        }
      }
      from = to;
    }
  }

  private static boolean isList(Sheet sheet, int from, int to) {
    boolean afterColon =
        sheet.draft(from - 1).isText() && sheet.draft(from - 1).text().endsWith(":");
    boolean sentences = sheet.draft(from).endsSentence();
    for (int i = from; i < to; i++) {
      Draft draft = sheet.draft(i);
      boolean alike = draft.text().length() >= SENTENCE && draft.endsSentence() == sentences;
      if (!draft.isOpen() || (!afterColon && !alike)) {
        return false;
      }
    }
    return true;
  }
}
