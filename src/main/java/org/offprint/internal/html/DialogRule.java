package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out windows that lie over a page. */
final class DialogRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.DIALOG) ? Verdict.leaveOut(Rule.DIALOG, .9f) : null;
  }
}
