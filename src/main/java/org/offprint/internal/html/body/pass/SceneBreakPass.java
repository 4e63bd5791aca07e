package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.words.Ornament;
import org.offprint.internal.rule.Rule;

/**
 * Keeps lines of signs between two kept paragraphs that stand beside them: they part two passages.
 * Signs between links, buttons or boxes part nothing of the text.
 */
public final class SceneBreakPass implements VerdictPass {
  /** In characters; a longer line of signs is a drawing. */
  private static final int LONGEST = 40;

  /** How many pictures and lines that are left out may stand between a break and a paragraph. */
  private static final int MOST_BETWEEN = 4;

  private static final Verdict BREAK = Verdict.keep(Rule.SCENE_BREAK, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    for (int i = 1; i + 1 < verdicts.length; i++) {
      // Lengths are at hand, and most runs are longer.
      if (page.measures().length(i) <= LONGEST
          && isOrnament(page.run(i))
          && isParagraph(page, i, neighbour(page, verdicts, i, -1))
          && isParagraph(page, i, neighbour(page, verdicts, i, 1))) {
        verdicts[i] = BREAK;
      }
    }
  }

  private static boolean isOrnament(Run run) {
    String text = run.text();
    return !text.isEmpty() && text.length() <= LONGEST && run.links() == 0 && Ornament.isOne(text);
  }

  /** The kept text before or after a run, or -1. */
  private static int neighbour(PageEvidence page, Verdict[] verdicts, int run, int step) {
    int at = run + step;
    for (int i = 0; i <= MOST_BETWEEN && at >= 0 && at < verdicts.length; i++) {
      if (verdicts[at].kept() && !page.run(at).isMedium()) {
        return at;
      }
      at += step;
    }
    return -1;
  }

  /** Whether a run is a paragraph beside another run, in the same box. */
  private static boolean isParagraph(PageEvidence page, int run, int beside) {
    if (beside < 0 || page.isHeading(beside)) {
      return false;
    }
    int own = page.owner(run);
    int other = page.owner(beside);
    return own == other || page.tree().parent(own) == page.tree().parent(other);
  }
}
