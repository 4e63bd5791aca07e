package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.KeptByPath;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out what the scorer keeps with little confidence among much that is left out: the text of
 * an article hardly ever stands in a single isolated paragraph, but words about the author or the
 * page's offer do.
 */
public final class LonelyPass implements VerdictPass {
  /** How many texts before and after it are left out. At 1, 13 of 509 pages change; at 6, 3. */
  private static final int AROUND = 3;

  /**
   * The confidence of the scorer up to which it is in doubt; one half is the least it has. At .31,
   * 6 of 509 pages change; at .81, 7.
   */
  private static final float LITTLE = .62f;

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.STANDS_ALONE, .6f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!BodyScorer.judges(page)) {
      return;
    }
    KeptByPath places = null;
    int left = AROUND;
    int doubtful = -1;
    for (int i = 0; i <= verdicts.length; i++) {
      boolean end = i == verdicts.length;
      if (!end && page.run(i).isMedium()) {
        continue;
      }
      boolean kept = !end && verdicts[i].kept();
      boolean alone = doubtful >= 0 && !kept && (end || left + 1 == AROUND);
      if (alone) {
        places = places == null ? new KeptByPath(page, verdicts) : places;
        verdicts[doubtful] = hasItsKind(page, places, doubtful) ? verdicts[doubtful] : LEAVE_OUT;
        doubtful = -1;
      }
      if (kept) {
        doubtful = left >= AROUND && isDoubtful(page, i, verdicts[i]) ? i : -1;
      }
      left = kept ? 0 : left + 1;
    }
  }

  /** Whether half of the other text in places of the same name is kept. */
  private static boolean hasItsKind(PageEvidence page, KeptByPath places, int run) {
    int length = page.measures().length(run);
    long others = places.all(run) - length;
    return others > 0 && 2 * (places.kept(run) - length) >= others;
  }

  /** Cells say too little for a decision. */
  private static boolean isDoubtful(PageEvidence page, int run, Verdict verdict) {
    return verdict.rule() == Rule.BODY_SCORER
        && verdict.confidence() <= LITTLE
        && !page.has(run, Trait.TABLE);
  }
}
