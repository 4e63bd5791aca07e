package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the standfirst, wherever it stands between title and text: an element is named so, or the
 * page's head says the same. Captions often say the same too, so nothing in a figure is taken.
 */
public final class StandfirstRule implements RunRule {
  /**
   * The weight below which a run is a label and no standfirst. At 20 or 80, 4 of 509 pages change.
   */
  private static final int LONG = 40;

  /**
   * How many runs after the title a standfirst may stand. At 6, 5 of 509 pages change; at 24, 7.
   */
  private static final int NEAR_THE_TITLE = 12;

  /**
   * The share of linked text from which on a run is not a standfirst. At .25, 2 of 509 pages
   * change; at .75, none.
   */
  private static final double MANY_LINKS = .5;

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    boolean above =
        page.titleRun() >= 0
            && run > page.titleRun()
            && run <= page.titleRun() + NEAR_THE_TITLE
            && run < page.firstOfBest();
    return above && isText(page, run) && isNamed(page, run)
        ? Verdict.keep(Rule.STANDFIRST, .7f)
        : null;
  }

  private static boolean isText(PageEvidence page, int run) {
    return page.measures().weight(run) >= LONG
        && page.measures().linkDensity(run) < MANY_LINKS
        && !page.isTitle(run)
        && !page.has(run, Trait.HIDDEN)
        && !page.has(run, Trait.FIGURE)
        && !page.has(run, Trait.CAPTION);
  }

  private static boolean isNamed(PageEvidence page, int run) {
    return page.has(run, Trait.STANDFIRST) || page.isDescription(run);
  }
}
