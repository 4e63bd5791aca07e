package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves the title out of the text. */
final class TitleRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    boolean title = run == page.titleRun() || (page.isHeading(run) && page.isTitle(run));
    return title ? Verdict.leaveOut(Rule.TITLE, .9f) : null;
  }
}
