package org.offprint.internal.text.rule;

import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.MarginMarks;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/**
 * Finds block quotations: pieces whose lines open with {@code >}, as mail and Markdown have it, and
 * pieces indented as a whole by four columns or more where others are not.
 */
public final class BlockQuotationRule implements TextRule {
  private static final int INDENT = 4;

  @Override
  public void apply(Sheet sheet) {
    int open = 0;
    int indented = 0;
    for (Draft draft : sheet.drafts()) {
      open += draft.isOpen() ? 1 : 0;
      indented += draft.isOpen() && draft.indent() >= INDENT ? 1 : 0;
    }
    boolean indentTells = indented * 10 <= open * 3;
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (!draft.isOpen()) {
        continue;
      }
      int marks = MarginMarks.length(draft.text());
      if (marks > 0 && marks < draft.text().length()) {
        draft
            .claim(Kind.QUOTATION, "quotation-marks-at-margin", 0.9)
            .withLevel(MarginMarks.depth(draft.text()));
      } else if (indentTells && i > 0 && draft.indent() >= INDENT && isSetApart(draft)) {
        draft.claim(Kind.QUOTATION, "indented-quotation", 0.7).withLevel(1);
      }
    }
  }

  private static boolean isSetApart(Draft draft) {
    return draft.gap() > 0 && draft.words() >= 4;
  }
}
