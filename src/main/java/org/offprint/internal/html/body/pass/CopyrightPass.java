package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.notice.CopyrightLine;
import org.offprint.internal.rule.Rule;

/** Leaves out copyright lines at the end of a text. */
public final class CopyrightPass implements VerdictPass {
  /** How many kept runs from the end are looked at. At 1 or 6, none of 509 pages changes. */
  private static final int LAST = 3;

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.COPYRIGHT, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int seen = 0;
    for (int i = verdicts.length - 1; i >= 0 && seen < LAST; i--) {
      if (!page.run(i).isMedium() && verdicts[i].kept()) {
        seen++;
        verdicts[i] = CopyrightLine.matches(page.run(i).text()) ? LEAVE_OUT : verdicts[i];
      }
    }
  }
}
