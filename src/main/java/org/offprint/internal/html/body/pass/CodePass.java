package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the listings that stand between kept runs: many of the scorer's examples leave them out, as
 * people do who copy an article for its words.
 */
public final class CodePass implements VerdictPass {
  private static final DoubtedRules DOUBTED =
      DoubtedRules.ofScoreAndPlace(Rule.WITHIN_TEXT, Rule.NAMED_APART);

  private static final Verdict KEEP = Verdict.keep(Rule.CODE_IN_TEXT, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int last = -1;
    for (int i = 0; i < verdicts.length; i++) {
      last = !page.run(i).isMedium() && verdicts[i].kept() ? i : last;
    }
    boolean begun = false;
    for (int i = 0; i < last; i++) {
      boolean scored = DOUBTED.decided(verdicts[i]);
      boolean listing = scored && page.has(i, Trait.PREFORMATTED);
      if (begun && listing && !verdicts[i].kept() && page.isInRegion(i)) {
        verdicts[i] = KEEP;
      }
      begun |= scored && verdicts[i].kept();
    }
  }
}
