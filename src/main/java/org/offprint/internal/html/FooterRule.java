package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out what a page repeats at its foot. */
final class FooterRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.FOOTER) ? Verdict.leaveOut(Rule.FOOTER, .9f) : null;
  }
}
