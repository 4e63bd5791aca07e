package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out the windows of consent managers. */
final class ConsentRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.CONSENT) ? Verdict.leaveOut("consent-manager", 1f) : null;
  }
}
