package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.KeptByPath;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Overrules the scorer where it judges a run differently from most of the text in places of the
 * same name: authors and programs use the same element for the same kind of thing, so that one card
 * of many, or one comment, is seldom the exception.
 */
public final class AlikePass implements VerdictPass {
  /**
   * The share of text in places of one name at or above which the rest of it is kept too. At .35, 9
   * of 509 pages change; at .85, 8.
   */
  private static final double MOST_KEPT = .7;

  /**
   * The share of it at or above which the rest is left out. At .425, 21 of 509 pages change; at
   * .925, 3.
   */
  private static final double MOST_LEFT_OUT = .85;

  /**
   * A name that fewer runs have than this is one of a kind. At 1, 4 of 509 pages change; at 6, 6.
   */
  private static final int FEWEST = 3;

  /**
   * The share of linked text below which a run may be kept. At .15, 2 of 509 pages change; at .65,
   * 1.
   */
  private static final double FEW_LINKS = .3;

  /** What the scorer leaves out, unless a veto says more about it than where it stands. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.of(Rule.BODY_SCORER, Rule.OUTSIDE_REGION);

  private static final Verdict KEEP = Verdict.keep(Rule.LIKE_ITS_KIND, .6f);

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.UNLIKE_ITS_KIND, .6f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!BodyScorer.judges(page)) {
      return;
    }
    KeptByPath places = new KeptByPath(page, verdicts);
    for (int i = 0; i < verdicts.length; i++) {
      long kept = places.kept(i);
      if (kept > 0 && kept < places.all(i) && page.far().count(i) >= FEWEST) {
        Verdict revised = revised(page, i, verdicts[i], kept, places.all(i));
        verdicts[i] = revised == LEAVE_OUT ? asNext(page, verdicts, i) : revised;
      }
    }
  }

  /** Why the next one of its kind is left out, if that is known. */
  private static Verdict asNext(PageEvidence page, Verdict[] verdicts, int run) {
    int next = page.textFrom(run + 1);
    boolean alike = next >= 0 && page.far().path(next) == page.far().path(run);
    boolean told = alike && !verdicts[next].kept() && !DOUBTED.decided(verdicts[next]);
    return told ? verdicts[next] : LEAVE_OUT;
  }

  private static Verdict revised(PageEvidence page, int run, Verdict verdict, long kept, long all) {
    if (kept >= MOST_KEPT * all) {
      boolean doubted = DOUBTED.leftOut(verdict);
      return doubted && mayBeKept(page, run) ? KEEP : verdict;
    }
    boolean few = all - kept >= MOST_LEFT_OUT * all;
    return few && !page.far().isBest(run) && verdict.kept() && verdict.rule() == Rule.BODY_SCORER
        ? LEAVE_OUT
        : verdict;
  }

  /**
   * A caption goes with its picture, and a pull quotation repeats what the text says. Among the
   * paragraphs of the text itself the scorer has read the words by which a notice differs from
   * them.
   */
  private static boolean mayBeKept(PageEvidence page, int run) {
    return page.measures().linkDensity(run) < FEW_LINKS
        && !page.has(run, Trait.CAPTION)
        && !page.has(run, Trait.QUOTATION)
        && !page.far().isBest(run);
  }
}
