package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out boxes that call themselves advertisement. */
final class AdvertisementRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.ADVERTISEMENT) ? Verdict.leaveOut(Rule.ADVERTISEMENT, .8f) : null;
  }
}
