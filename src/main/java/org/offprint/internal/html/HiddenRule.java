package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out what the page itself does not show. */
final class HiddenRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.HIDDEN) ? Verdict.leaveOut("hidden", .8f) : null;
  }
}
