package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.ShortSentences;
import org.offprint.internal.html.page.RunLinks;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out runs that are mostly links, except on a page of a few lines if the links lead nowhere:
 * a link to a script folds or unfolds text.
 */
public final class LinkRule implements RunRule {
  /**
   * The share of linked text, and the strength of a place, that count as most of it. At .25, 27 of
   * 509 pages change; at .75, 12.
   */
  private static final double MOSTLY = .5;

  /**
   * The weight above which a run among the text is a paragraph, though most of it is linked. At 50
   * or 200, none of 509 pages changes.
   */
  private static final int LONG = 100;

  /**
   * The share of linked text at or above which it is not a paragraph even then. At .4 or .9, none
   * of 509 pages changes.
   */
  private static final double ALL_BUT = .8;

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    double density = page.measures().linkDensity(run);
    boolean paragraph =
        density < ALL_BUT
            && (ShortSentences.isOne(page, run)
                || (page.far().strength(run) > MOSTLY && page.measures().weight(run) > LONG));
    boolean heading = page.isHeading(run) && page.isAmongText(run);
    return !heading && density >= MOSTLY && !paragraph && leadsAway(page, run)
        ? Verdict.leaveOut(Rule.MOSTLY_LINKS, .7f)
        : null;
  }

  private static boolean leadsAway(PageEvidence page, int run) {
    return !ShortPageRule.isShort(page) || RunLinks.leadsSomewhere(page.run(run));
  }
}
