package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Leaves out what a page repeats at its foot. */
public final class FooterRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return page.has(run, Trait.FOOTER) ? Verdict.leaveOut(Rule.FOOTER, .9f) : null;
  }
}
