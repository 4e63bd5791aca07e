package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps a heading that stands between two paragraphs of the text and next to nothing else. The
 * scorer, or the name of its class, may take a short heading for a label; but a label stands over a
 * box, not over the next paragraph.
 */
public final class HeadingBetweenPass implements VerdictPass {
  /**
   * Characters of a paragraph of one line, not counting spaces. At 30 or 120, none of 509 pages
   * changes.
   */
  private static final int PARAGRAPH = 60;

  /**
   * The share of linked text below which a heading leads nowhere else. At .15 or .65, none of 509
   * pages changes.
   */
  private static final double FEW_LINKS = .3;

  /** Why a heading is left out that its neighbours bring back. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.of(Rule.BODY_SCORER, Rule.NAMED_APART, Rule.TOPICS);

  private static final Verdict KEEP = Verdict.keep(Rule.HEADING_IN_TEXT, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int before = -1;
    for (int i = 0; i < verdicts.length; i++) {
      if (page.run(i).isMedium()) {
        continue;
      }
      if (before >= 0
          && !verdicts[i].kept()
          && page.isHeading(i)
          && DOUBTED.decided(verdicts[i])
          && isParagraph(page, verdicts, before)
          && isParagraph(page, verdicts, page.textFrom(i + 1))
          && page.measures().linkDensity(i) < FEW_LINKS) {
        verdicts[i] = KEEP;
      }
      before = i;
    }
  }

  private static boolean isParagraph(PageEvidence page, Verdict[] verdicts, int run) {
    return run >= 0
        && verdicts[run].kept()
        && page.far().isBest(run)
        && page.measures().weight(run) >= PARAGRAPH;
  }
}
