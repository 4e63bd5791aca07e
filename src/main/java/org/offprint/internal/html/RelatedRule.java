package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out boxes that lead to other articles. */
final class RelatedRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.RELATED) ? Verdict.leaveOut("related", .8f) : null;
  }
}
