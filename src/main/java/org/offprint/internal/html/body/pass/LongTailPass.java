package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps paragraphs after the last kept one that stand beside it, if there are many of them: notices
 * and notes on authors that a page writes like its text are few.
 */
public final class LongTailPass implements VerdictPass {
  /**
   * How many paragraphs are text. No page that is trained on is judged otherwise by it. At 2, 1 of
   * 509 pages changes; at 10, 2.
   */
  private static final int MANY = 5;

  /**
   * The share of linked text below which a run is a paragraph. At .15, 1 of 509 pages changes; at
   * .65, none.
   */
  private static final double FEW_LINKS = .3;

  private static final Verdict KEEP = Verdict.keep(Rule.LONG_TAIL, .6f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!BodyScorer.judges(page)) {
      return;
    }
    int last = verdicts.length - 1;
    while (last >= 0 && !(verdicts[last].kept() && page.measures().good(last) > 0)) {
      last--;
    }
    int many = 0;
    for (int i = last + 1; last >= 0 && i < verdicts.length; i++) {
      many += isMore(page, verdicts, last, i) ? 1 : 0;
    }
    for (int i = last + 1; many >= MANY && i < verdicts.length; i++) {
      verdicts[i] = isMore(page, verdicts, last, i) ? KEEP : verdicts[i];
    }
  }

  /** Whether a run stands beside another in an element of the same tag, and reads like a text. */
  private static boolean isMore(PageEvidence page, Verdict[] verdicts, int last, int run) {
    PageTree tree = page.tree();
    return page.measures().good(run) > 0
        && page.measures().linkDensity(run) < FEW_LINKS
        && !verdicts[run].kept()
        && WithinTextPass.DOUBTED.leftOut(verdicts[run])
        && tree.siblings(page.owner(run)) == tree.siblings(page.owner(last));
  }
}
