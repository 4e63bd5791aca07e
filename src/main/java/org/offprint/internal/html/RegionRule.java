package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out what stands outside the part of the page that holds most of the good text. */
final class RegionRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.isInRegion(run) ? null : Verdict.leaveOut("outside-region", .7f);
  }
}
