package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out a second article on the same page: an {@code article} with a main heading of its own,
 * after the one that has the title and enough text to be the article.
 */
public final class NextArticlePass implements VerdictPass {
  /**
   * An article shorter than this may only open the page. At 200 or 800, none of 509 pages changes.
   */
  private static final int LONG = 400;

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.NEXT_ARTICLE, .8f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int title = page.titleRun();
    int first =
        title < 0 || page.headingLevel(title) != 1
            ? -1
            : page.tree().around(page.owner(title), "article");
    if (first < 0 || kept(page, verdicts, first) < LONG) {
      return;
    }
    int next = -1;
    for (int i = title + 1; i < verdicts.length; i++) {
      if (page.tree().contains(first, page.owner(i))) {
        continue;
      }
      boolean headed = page.headingLevel(i) == 1 && !page.isTitle(i);
      next = headed ? page.tree().around(page.owner(i), "article") : next;
      if (next >= 0 && verdicts[i].kept() && page.tree().contains(next, page.owner(i))) {
        verdicts[i] = LEAVE_OUT;
      }
    }
  }

  private static int kept(PageEvidence page, Verdict[] verdicts, int element) {
    int kept = 0;
    for (int i = 0; i < verdicts.length; i++) {
      boolean inside = verdicts[i].kept() && page.tree().contains(element, page.owner(i));
      kept += inside ? page.measures().good(i) : 0;
    }
    return kept;
  }
}
