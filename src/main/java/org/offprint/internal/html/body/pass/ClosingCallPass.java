package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.notice.ClosingCall;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out the lines at the end of a text in which the page asks its readers for something: to
 * follow it, to sign up, to donate, to send in a story or to read on.
 */
public final class ClosingCallPass implements VerdictPass {
  /** How many kept runs from the end are looked at. At 2 or 10, 1 of 509 pages changes. */
  private static final int LAST = 5;

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.CLOSING_CALL, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int seen = 0;
    for (int i = verdicts.length - 1; i >= 0 && seen < LAST; i--) {
      if (page.run(i).isMedium() || !verdicts[i].kept()) {
        continue;
      }
      if (ClosingCall.matches(page.folded(i))) {
        verdicts[i] = LEAVE_OUT;
      } else {
        seen++;
      }
    }
  }
}
