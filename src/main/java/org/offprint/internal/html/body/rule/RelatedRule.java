package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out boxes that lead to other articles; on a page of entries these are what it is there
 * for.
 */
public final class RelatedRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return page.has(run, Trait.RELATED) && !page.kinds().isOfEntries()
        ? Verdict.leaveOut(Rule.RELATED, .8f)
        : null;
  }
}
