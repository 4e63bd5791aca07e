package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Leaves out lists that are mostly links, with their headings and teasers. */
public final class LinkListRule implements RunRule {
  /**
   * The share of linked text above which a list leads elsewhere. At .25, 4 of 509 pages change; at
   * .75, none.
   */
  private static final double MOSTLY = .5;

  /**
   * The same in the region of a page of a few lines, where a list of links with some words about
   * each is as long as the text. Set by pages made for tests; few others are so short.
   */
  private static final double ALL_BUT = .8;

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    int element = page.owner(run);
    while (element >= 0) {
      switch (page.tree().tag(element)) {
        case "ul", "ol", "dl" -> {
          double most = page.isInSmallRegion(run) ? ALL_BUT : MOSTLY;
          if (page.measures().linkDensityWithin(element) > most
              && !(page.isAmongText(run) && page.measures().linkDensity(run) < MOSTLY)) {
            return Verdict.leaveOut(Rule.LINK_LIST, .7f);
          }
        }
        default -> {
          // Not a list.
        }
      }
      element = page.tree().parent(element);
    }
    return null;
  }
}
