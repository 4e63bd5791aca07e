package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out forms. */
final class FormRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.FORM) ? Verdict.leaveOut("form", .8f) : null;
  }
}
