package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.PageLabels;
import org.offprint.internal.rule.Rule;

/** Leaves out labels of buttons and boxes. */
final class LabelRule implements RunRule {
  private static final int LONGEST = 80;

  @Override
  public @Nullable Verdict judge(Page page, int run) {
    if (page.run(run).text().length() > LONGEST || page.has(run, Trait.PREFORMATTED)) {
      return null;
    }
    boolean label = PageLabels.include(page.folded(run));
    return label ? Verdict.leaveOut(Rule.LABEL, .8f) : null;
  }
}
