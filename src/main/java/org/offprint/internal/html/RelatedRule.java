package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out boxes that lead to other articles. */
final class RelatedRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.RELATED) ? Verdict.leaveOut(Rule.RELATED, .8f) : null;
  }
}
