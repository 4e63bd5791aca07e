package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.MediumRun;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.KeptWithin;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out pictures and lines if nothing else in the box around them is kept and the box is a
 * card that leads elsewhere, mostly links, or a box of the page. A picture with only its caption is
 * not such a box: what is beside its figure decides.
 */
public final class StrandedMediaPass implements VerdictPass {
  /**
   * The share of linked text at or above which a box leads elsewhere. At .25, 8 of 509 pages
   * change; at .75, 7.
   */
  private static final double LINKED = .5;

  private static final Trait[] BOXES = {
    Trait.ASIDE,
    Trait.RELATED,
    Trait.NAVIGATION,
    Trait.COMMENTS,
    Trait.SHARE,
    Trait.SUBSCRIPTION,
    Trait.ADVERTISEMENT,
    Trait.BYLINE,
    Trait.FORM,
    Trait.FOOTER,
    Trait.DIALOG,
  };

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.STRANDED_MEDIUM, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int[] keptWithin = null;
    for (int i = 0; i < verdicts.length; i++) {
      if (page.run(i).isMedium() && verdicts[i].kept() && isPictureOrLine(page.run(i))) {
        keptWithin = keptWithin == null ? KeptWithin.counts(page, verdicts) : keptWithin;
        verdicts[i] = isStranded(page, i, keptWithin) ? LEAVE_OUT : verdicts[i];
      }
    }
  }

  private static boolean isPictureOrLine(Run run) {
    return MediumRun.isPicture(run) || MediumRun.isLine(run);
  }

  private static boolean isStranded(PageEvidence page, int run, int[] keptWithin) {
    RunMeasures measures = page.measures();
    int figure = page.has(run, Trait.FIGURE) ? page.tree().around(page.owner(run), "figure") : -1;
    int captions = figure < 0 ? 0 : measures.runsWithin(figure);
    int keptCaptions = figure < 0 ? 0 : keptWithin[figure];
    int at = figure < 0 ? page.owner(run) : page.tree().parent(figure);
    while (at >= 0 && measures.runsWithin(at) == captions) {
      at = page.tree().parent(at);
    }
    if (at < 0 || page.isLarge(at) || keptWithin[at] > keptCaptions) {
      return false;
    }
    return measures.linkDensityWithin(at) >= LINKED || isInBox(page, run);
  }

  private static boolean isInBox(PageEvidence page, int run) {
    for (Trait trait : BOXES) {
      if (page.has(run, trait)) {
        return true;
      }
    }
    return false;
  }
}
