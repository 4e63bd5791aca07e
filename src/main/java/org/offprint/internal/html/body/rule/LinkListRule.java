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

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    int element = page.owner(run);
    while (element >= 0) {
      switch (page.tree().tag(element)) {
        case "ul", "ol", "dl" -> {
          if (page.measures().linkDensityWithin(element) > MOSTLY
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
