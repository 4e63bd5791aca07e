package org.offprint.internal.html.body.pass;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.evidence.ElementDepths;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps what stands between two kept blocks after all other passes, in the way in which {@link
 * WithinTextPass} keeps what stands between two pieces of text. Here headings and pictures count as
 * blocks too, and the passes in between may have kept more.
 */
public final class BetweenBlocksPass implements VerdictPass {
  /**
   * How many elements may stand between a block and the element around both. At 1, 5 of 509 pages
   * change; at 4, 10.
   */
  private static final int WRAPPERS = 2;

  /**
   * With at least this much, the text has begun: what stands before it is the head of the article.
   * At 1, none of 509 pages changes; at 4, 1.
   */
  private static final int BEGUN = 2;

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!BodyScorer.judges(page)) {
      return;
    }
    int[] next = nextKept(verdicts);
    @Nullable BetweenVerdicts between = null;
    @Nullable ElementDepths depths = null;
    int texts = 0;
    int before = -1;
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i].kept()) {
        texts += texts(page, verdicts, i);
        before = i;
      } else if (texts >= BEGUN
          && next[i] >= 0
          && !page.run(i).isMedium()
          && WithinTextPass.DOUBTED.leftOut(verdicts[i])) {
        depths = depths == null ? new ElementDepths(page.tree()) : depths;
        int box = box(page, depths, before, next[i]);
        // Hidden words of a line come after it, even those of a box inside.
        if (box >= 0 && page.tree().contains(box, page.owner(i))) {
          between = between == null ? new BetweenVerdicts(page, verdicts) : between;
          verdicts[i] = between.of(i, box, between.piece(i, box));
        }
      }
    }
  }

  /** What a kept run counts: a standfirst of two paragraphs is text. */
  private static int texts(PageEvidence page, Verdict[] verdicts, int run) {
    if (page.measures().good(run) == 0 || page.isHeading(run)) {
      return 0;
    }
    return verdicts[run].rule() == Rule.STANDFIRST ? 1 : BEGUN;
  }

  private static int[] nextKept(Verdict[] verdicts) {
    int[] next = new int[verdicts.length];
    int kept = -1;
    for (int i = next.length - 1; i >= 0; i--) {
      next[i] = kept;
      kept = verdicts[i].kept() ? i : kept;
    }
    return next;
  }

  /** The element around two runs that are both only a few levels below it, or -1. */
  private static int box(PageEvidence page, ElementDepths depths, int before, int after) {
    int first = place(page, before);
    int last = place(page, after);
    int box = first;
    while (!page.tree().contains(box, last)) {
      box = page.tree().parent(box);
    }
    int deepest = Math.max(depths.of(first), depths.of(last)) - depths.of(box);
    return deepest <= WRAPPERS ? box : -1;
  }

  /** The element that a run stands in; what stands in a list or table stands where that does. */
  private static int place(PageEvidence page, int run) {
    int place = page.owner(run);
    for (int at = place; at > 0; at = page.tree().parent(at)) {
      place = BetweenKept.isGroup(page.tree(), at) ? page.tree().parent(at) : place;
    }
    return place;
  }
}
