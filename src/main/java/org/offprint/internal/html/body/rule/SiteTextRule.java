package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Keeps what stands in the text that a rule for the site has found. */
public final class SiteTextRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return page.siteText().isKnown() ? Verdict.keep(Rule.SITE_TEXT, .95f) : null;
  }
}
