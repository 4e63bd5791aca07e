package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.date.DateInSentence;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out what comes before the first run of the article's text: dates, names and buttons. A
 * standfirst, which is long, is kept, and so is a heading or a sentence right above the text.
 */
public final class BeforeExtentRule implements RunRule {
  /**
   * The weight at or above which a run before the text is a standfirst and not a label. At 30 or
   * 120, none of 509 pages changes.
   */
  private static final int LONG = 60;

  /**
   * The same of a paragraph beside the text of a page of a few lines. Set by pages made for tests;
   * few others are so short.
   */
  private static final int SHORT = 40;

  private final Extent extent;

  public BeforeExtentRule(Extent extent) {
    this.extent = extent;
  }

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    if (run >= extent.first()) {
      return null;
    }
    boolean titled = page.titleRun() >= 0 || page.isInSmallRegion(run);
    boolean above = page.isHeading(run) && run == extent.first() - 1 && titled;
    boolean text =
        page.measures().weight(run) >= LONG || isSentence(page, run) || isBeside(page, run);
    boolean keep = run > page.titleRun() && (above || text);
    return keep ? null : Verdict.leaveOut(Rule.BEFORE_TEXT, .6f);
  }

  /** Whether a run right above the text is a sentence beside it, if a short one. */
  private boolean isSentence(PageEvidence page, int run) {
    return run == extent.first() - 1
        && isSibling(page, run)
        && DateInSentence.isRead(page.run(run).text());
  }

  private boolean isBeside(PageEvidence page, int run) {
    return page.isInSmallRegion(run)
        && page.measures().weight(run) >= SHORT
        && extent.first() < page.runs().size()
        && isSibling(page, run);
  }

  private boolean isSibling(PageEvidence page, int run) {
    return page.tree().tag(page.owner(run)).equals("p")
        && page.tree().parent(page.owner(run)) == page.tree().parent(page.owner(extent.first()));
  }
}
