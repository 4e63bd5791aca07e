package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.words.Passages;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds passages that are shown twice: a short piece of the body whose words all occur, in the same
 * order, inside a longer one, which it repeats for display.
 */
public final class PullQuotationRule implements TextRule {
  private static final Rule RULE = Rule.REPEATED_PASSAGE;

  @Override
  public void apply(Sheet sheet) {
    Passages passages = new Passages();
    int first = sheet.firstProse();
    for (int i = first + 1; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (draft.isOpen()) {
        passages.add(i, draft.text());
      }
    }
    for (int i = first; i < sheet.size() && !passages.isEmpty(); i++) {
      Draft longer = sheet.draft(i);
      if (longer.isText()) {
        for (int found : passages.in(longer.text())) {
          if (found != i && sheet.draft(found).isOpen()) {
            sheet.draft(found).claim(Kind.PULL_QUOTATION, RULE, 0.9);
          }
        }
      }
    }
  }
}
