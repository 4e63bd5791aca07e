package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out what a page hides by an attribute or by the name of such a style. What an inline style
 * hides is judged like everything else, since many pages fold a part of the article that way.
 */
public final class UnseenRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return page.has(run, Trait.UNSEEN) ? Verdict.leaveOut(Rule.HIDDEN, .9f) : null;
  }
}
