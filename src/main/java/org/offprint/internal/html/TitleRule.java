package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves the title out of the text. */
final class TitleRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    boolean title = run == page.titleRun() || (page.isHeading(run) && page.isTitle(run));
    return title ? Verdict.leaveOut("title", .9f) : null;
  }
}
