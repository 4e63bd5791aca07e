package org.offprint.internal.html.body.pass;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.MediumRun;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out headings without kept text or a picture before the next heading of their level. The
 * scorer knows what follows, and wikis and manuals what a section is, so the headings that they
 * keep are left out only if nothing at all follows. Some articles consist of headings with a
 * picture under each.
 */
public final class HeadingPass implements VerdictPass {
  /** HTML has six levels of headings; level 0 is none. */
  private static final int LEVELS = 7;

  /** What keeps headings by what they are or by what follows. */
  private static final Set<Rule> KNOWING = EnumSet.of(Rule.BODY_SCORER, Rule.REFERENCE_TEXT);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    boolean[] follows = new boolean[LEVELS];
    boolean any = false;
    for (int i = verdicts.length - 1; i >= 0; i--) {
      int level = page.headingLevel(i);
      if (!verdicts[i].kept() || (page.run(i).isMedium() && !isPicture(page.run(i)))) {
        continue;
      }
      if (level == 0) {
        Arrays.fill(follows, true);
        any = true;
      } else if (follows[level] || (any && KNOWING.contains(verdicts[i].rule()))) {
        Arrays.fill(follows, level, LEVELS, false);
      } else {
        verdicts[i] = Verdict.leaveOut(Rule.HEADING_WITHOUT_TEXT, .7f);
      }
    }
  }

  private static boolean isPicture(Run run) {
    return run.isMedium() && !MediumRun.isLine(run) && !MediumRun.isSmall(run);
  }
}
