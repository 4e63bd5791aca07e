package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out what readers wrote. */
final class CommentsRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.COMMENTS) ? Verdict.leaveOut(Rule.COMMENTS, .8f) : null;
  }
}
