package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Leaves the title out of the text. */
public final class TitleRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    boolean title = run == page.titleRun() || (page.isHeading(run) && page.isTitle(run));
    return title ? Verdict.leaveOut(Rule.TITLE, .9f) : null;
  }
}
