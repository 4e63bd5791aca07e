package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out lists of topics and the way to a page. */
final class TopicsRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.TOPICS) ? Verdict.leaveOut("topics", .8f) : null;
  }
}
