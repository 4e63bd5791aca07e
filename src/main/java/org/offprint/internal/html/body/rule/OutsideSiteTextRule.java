package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.SiteText;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out what stands outside the text that a rule for the site has found, and keeps all in it
 * if that rule says so, but for the title.
 */
public final class OutsideSiteTextRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    SiteText text = page.siteText();
    if (!text.isKnown()) {
      return null;
    }
    if (!text.contains(page.owner(run))) {
      return Verdict.leaveOut(Rule.OUTSIDE_SITE_TEXT, .95f);
    }
    return text.isPruned() || page.isTitle(run) ? null : Verdict.keep(Rule.SITE_TEXT, .95f);
  }
}
