package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** Leaves out ways to other pages: menus and search. */
final class NavigationRule implements RunRule {
  @Override
  public @Nullable Verdict judge(Page page, int run) {
    return page.has(run, Trait.NAVIGATION) ? Verdict.leaveOut(Rule.NAVIGATION, .9f) : null;
  }
}
