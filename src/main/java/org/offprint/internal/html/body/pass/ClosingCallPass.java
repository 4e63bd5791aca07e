package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.notice.ClosingCall;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out the lines at the end of a text in which the page asks its readers for something: to
 * follow it, to sign up, to donate, to send in a story or to read on; and what stands under such a
 * line in a small box that begins with it.
 */
public final class ClosingCallPass implements VerdictPass {
  /** How many kept runs from the end are looked at. At 2 or 10, 1 of 509 pages changes. */
  private static final int LAST = 5;

  /** A box with more runs is no small one. */
  private static final int MOST_IN_BOX = 4;

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
        leaveOutBox(page, i, verdicts);
      } else {
        seen++;
      }
    }
  }

  /** Leaves out the rest of the small box around a heading, if nothing stands in it before that. */
  private static void leaveOutBox(PageEvidence page, int heading, Verdict[] verdicts) {
    int owner = page.owner(heading);
    int box = page.tree().parent(owner);
    boolean begins =
        HeadingLevel.has(page.tree().tag(owner))
            && page.measures().runsWithin(box) <= MOST_IN_BOX
            && (heading == 0 || !page.tree().contains(box, page.owner(heading - 1)));
    for (int i = heading + 1; begins && i < verdicts.length; i++) {
      begins = page.tree().contains(box, page.owner(i));
      if (begins && verdicts[i].kept()) {
        verdicts[i] = LEAVE_OUT;
      }
    }
  }
}
