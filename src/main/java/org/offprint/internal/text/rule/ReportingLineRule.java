package org.offprint.internal.text.rule;

import java.util.List;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.people.RoleWords;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Reads lines that credit people by role, above the first paragraph or at the end: {@code Reporting
 * by A; editing by B}.
 */
public final class ReportingLineRule implements TextRule {
  /**
   * In characters: names, places and roles of several people. At 200 or 800, none of 500 texts
   * changes.
   */
  private static final int LONGEST = 400;

  @Override
  public void apply(Sheet sheet) {
    int head = sheet.firstProse() + 1;
    int end = Math.max(head, sheet.lastProse() + 1 - BylineRule.LAST);
    sheet.open(0, head, LONGEST).forEach(draft -> read(sheet, draft));
    sheet.open(end, sheet.size(), LONGEST).forEach(draft -> read(sheet, draft));
  }

  private static void read(Sheet sheet, Draft draft) {
    List<Credit> credits = RoleWords.credits(draft.text());
    if (!credits.isEmpty()) {
      draft.claim(Kind.CREDIT_LINE, Rule.REPORTING_LINE, 0.9);
      for (Credit credit : credits) {
        sheet.findings().contributor(credit.contributor(Certainty.VISIBLE), draft, draft.rule());
      }
    }
  }
}
