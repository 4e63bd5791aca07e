package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Keeps what no veto leaves out on a page that has only a few lines and no paragraph: where there
 * is nothing else, a line or two are what the page is about. What declares itself the article may
 * have some more.
 */
public final class ShortPageRule implements RunRule {
  /**
   * A page with more runs that declares no article is not short. At 4 or 16, none of 509 pages
   * changes.
   */
  private static final int MOST_RUNS = 8;

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return isShort(page) ? Verdict.keep(Rule.SHORT_PAGE, .4f) : null;
  }

  /** Whether a page is one of these. */
  static boolean isShort(PageEvidence page) {
    return !page.hasArticle() && (page.textRuns() <= MOST_RUNS || page.declaresSmallArticle());
  }
}
