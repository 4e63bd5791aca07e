package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out boxes that ask for an address or for money. */
final class SubscriptionRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.SUBSCRIPTION) ? Verdict.leaveOut(Rule.SUBSCRIPTION, .8f) : null;
  }
}
