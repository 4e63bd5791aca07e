package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.words.PageLabels;
import org.offprint.internal.rule.Rule;

/** Leaves out labels of buttons and boxes. */
public final class LabelRule implements RunRule {
  /** In characters; a longer text is not a label. At 40 or 160, none of 509 pages changes. */
  private static final int LONGEST = 80;

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    if (page.run(run).text().length() > LONGEST || page.has(run, Trait.PREFORMATTED)) {
      return null;
    }
    boolean label = PageLabels.contains(page.folded(run));
    return label ? Verdict.leaveOut(Rule.LABEL, .8f) : null;
  }
}
