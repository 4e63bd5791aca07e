package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Leaves out short runs whose words are repeated on the page again and again. */
public final class RepeatedRule implements RunRule {
  /**
   * Text that is on a page this often is not part of the article. At 1, 106 of 509 pages change; at
   * 6, 16.
   */
  private static final int TIMES = 3;

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    // The cells of a table may well say the same.
    boolean cell = page.has(run, Trait.TABLE) && (page.isAmongText(run) || page.isInRegion(run));
    boolean repeated = !cell && page.measures().good(run) == 0 && page.count(run) >= TIMES;
    return repeated ? Verdict.leaveOut(Rule.REPEATED, .7f) : null;
  }
}
