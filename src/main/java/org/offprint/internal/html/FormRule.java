package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out forms. */
final class FormRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.FORM) ? Verdict.leaveOut(Rule.FORM, .8f) : null;
  }
}
