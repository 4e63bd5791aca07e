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

  /** What may be a part of a text without being good text: lists and tables. */
  private static final int PARTS = Trait.LIST.bit() | Trait.TABLE.bit();

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
        page.isAmongText(run)
            && (page.has(run, Trait.LIST) || page.has(run, Trait.TABLE))
            && (!page.isSmall() || isBesideText(page, run));
    boolean keep = (alike || part) && !page.isHeading(run);
    return keep ? null : Verdict.leaveOut(Rule.AFTER_TEXT, .6f);
  }

  /** Whether the list or table that a run stands in is beside the last text or around it. */
  private boolean isBesideText(PageEvidence page, int run) {
    int at = page.owner(run);
    int outermost = at;
    while (at >= 0) {
      outermost = (page.tree().structure(at) & PARTS) != 0 ? at : outermost;
      at = page.tree().parent(at);
    }
    int around = page.tree().parent(outermost);
    return extent.last() >= 0
        && around >= 0
        && page.tree().contains(around, page.owner(extent.last()));
  }
}
