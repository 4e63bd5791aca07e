package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out the windows of consent managers. */
final class ConsentRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.CONSENT) ? Verdict.leaveOut(Rule.CONSENT_MANAGER, 1f) : null;
  }
}
