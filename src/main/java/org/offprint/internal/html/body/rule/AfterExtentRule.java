package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out what comes after the last run of the article's text, except for lists and the like
 * beside it.
 */
public final class AfterExtentRule implements RunRule {
  /**
   * The strength of its place, as in {@link Extent}, that a run after the text needs to stay. At
   * .075 or .575, none of 509 pages changes.
   */
  private static final double LIKE_THE_TEXT = .15;

  private final Extent extent;

  public AfterExtentRule(Extent extent) {
    this.extent = extent;
  }

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    if (run <= extent.last()) {
      return null;
    }
    boolean alike =
        page.near().strength(run) >= LIKE_THE_TEXT && page.far().strength(run) >= LIKE_THE_TEXT;
    // Lists and tables have no good runs, so the extent may end before one.
    boolean part =
        page.isAmongText(run) && (page.has(run, Trait.LIST) || page.has(run, Trait.TABLE));
    boolean keep = (alike || part) && !page.isHeading(run);
    return keep ? null : Verdict.leaveOut(Rule.AFTER_TEXT, .6f);
  }
}
