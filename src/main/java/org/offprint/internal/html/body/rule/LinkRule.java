package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.Page;
import org.offprint.internal.html.page.RunLinks;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out runs that are mostly links; not on a page of a few lines if they lead nowhere: a link
 * to a script folds text or opens it.
 */
public final class LinkRule implements RunRule {
  private static final double MOSTLY = .5;
  private static final int LONG = 100;
  private static final double ALL_BUT = .8;

  @Override
  public @Nullable Verdict judge(Page page, int run) {
    double density = page.measures().linkDensity(run);
    boolean paragraph =
        page.far().strength(run) > MOSTLY
            && page.measures().weight(run) > LONG
            && density < ALL_BUT;
    boolean heading = page.isHeading(run) && page.isAmongText(run);
    return !heading && density >= MOSTLY && !paragraph && leadsAway(page, run)
        ? Verdict.leaveOut(Rule.MOSTLY_LINKS, .7f)
        : null;
  }

  private static boolean leadsAway(Page page, int run) {
    return !ShortPageRule.isShort(page) || RunLinks.leadSomewhere(page.run(run));
  }
}
