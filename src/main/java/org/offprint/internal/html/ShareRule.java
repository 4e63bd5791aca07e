package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out boxes with buttons that share. */
final class ShareRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.SHARE) ? Verdict.leaveOut(Rule.SHARE, .8f) : null;
  }
}
