package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out what the page itself does not show. Where it hides a good part of its text, that is
 * the article, to be shown later, unless it shows just as much.
 */
public final class HiddenRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return page.has(run, Trait.HIDDEN)
            || (page.showsText() && isInHidden(page.tree(), page.owner(run)))
        ? Verdict.leaveOut(Rule.HIDDEN, .8f)
        : null;
  }

  private static boolean isInHidden(PageTree tree, int element) {
    int at = element;
    while (at >= 0 && (tree.boxTraits(at) & Trait.HIDDEN.bit()) == 0) {
      at = tree.parent(at);
    }
    return at >= 0;
  }
}
