package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Leaves out what stands beside the text: asides, unless they stand within the article. */
public final class AsideRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    return page.has(run, Trait.ASIDE) && !isNumberedNote(page, run)
        ? Verdict.leaveOut(Rule.ASIDE, .8f)
        : null;
  }

  /** Whether a run stands in an aside that continues a numbering, as notes beside the text do. */
  private static boolean isNumberedNote(PageEvidence page, int run) {
    PageTree tree = page.tree();
    int list = tree.around(page.owner(run), "ol");
    int aside = list < 0 ? -1 : tree.parent(list);
    return aside >= 0
        && tree.tag(aside).equals("aside")
        && tree.hasAttribute(list, "start")
        && page.measures().runsWithin(aside) == page.measures().runsWithin(list);
  }
}
