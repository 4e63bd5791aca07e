package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out navigation to other pages: menus and search. A heading that is named as the place that
 * links lead to says so of itself.
 */
public final class NavigationRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    boolean place =
        page.isHeading(run) && NameHint.PERMALINK.isIn(page.tree().classHints(page.owner(run)));
    return page.has(run, Trait.NAVIGATION) && !place
        ? Verdict.leaveOut(Rule.NAVIGATION, .9f)
        : null;
  }
}
