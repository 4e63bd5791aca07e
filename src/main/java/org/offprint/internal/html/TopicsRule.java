package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out lists of topics and the way to a page. */
final class TopicsRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.TOPICS) ? Verdict.leaveOut(Rule.TOPICS, .8f) : null;
  }
}
