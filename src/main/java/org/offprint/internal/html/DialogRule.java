package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out windows that lie over a page. */
final class DialogRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.DIALOG) ? Verdict.leaveOut("dialog", .9f) : null;
  }
}
