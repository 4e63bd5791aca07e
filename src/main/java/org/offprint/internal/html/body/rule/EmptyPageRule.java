package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out everything on a page where nothing reads like an article, unless it is so short that
 * {@link ShortPageRule} keeps it.
 */
public final class EmptyPageRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return !page.isEmpty() || ShortPageRule.isShort(page)
        ? null
        : Verdict.leaveOut(Rule.NO_ARTICLE, .5f);
  }
}
