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
  private static final int LONGEST = 400;

  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    int last = sheet.lastProse();
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      boolean near =
          i <= first || i > last - BylineRule.LAST || i >= sheet.size() - BylineRule.LAST;
      if (!near || !draft.isOpen() || draft.text().length() > LONGEST) {
        continue;
      }
      List<Credit> credits = RoleWords.credits(draft.text());
      if (!credits.isEmpty()) {
        draft.claim(Kind.CREDIT_LINE, Rule.REPORTING_LINE, 0.9);
        for (Credit credit : credits) {
          sheet.findings().contributor(credit.contributor(Certainty.VISIBLE), draft, draft.rule());
        }
      }
    }
  }
}
