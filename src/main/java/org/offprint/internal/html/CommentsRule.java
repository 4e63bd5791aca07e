package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out what readers wrote. */
final class CommentsRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.COMMENTS) ? Verdict.leaveOut("comments", .8f) : null;
  }
}
