package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Leaves out short runs whose words stand on the page again and again. */
final class RepeatedRule implements RunRule {
  private static final int TIMES = 3;

  @Override
  public @Nullable Verdict judge(Page page, int run) {
    if (page.has(run, Trait.TABLE) && page.isInRegion(run)) {
      // The cells of a table may well say the same.
      return null;
    }
    boolean repeated = page.measures().good(run) == 0 && page.count(run) >= TIMES;
    return repeated ? Verdict.leaveOut("repeated", .7f) : null;
  }
}
