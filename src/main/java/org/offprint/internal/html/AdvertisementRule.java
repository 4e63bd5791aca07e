package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out boxes that call themselves advertisement. */
final class AdvertisementRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.ADVERTISEMENT) ? Verdict.leaveOut("advertisement", .8f) : null;
  }
}
