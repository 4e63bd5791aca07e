package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out text in a list item that announces another article: the item begins with a link that
 * was left out, and the text after it says what is there. On a page that is no article it is what
 * the page offers.
 */
public final class TeaserItemPass implements VerdictPass {
  private static final DoubtedRules DOUBTED = DoubtedRules.of(Rule.BODY_SCORER, Rule.WITHIN_TEXT);

  /**
   * The share of linked text at or above which a run is a link and little else. At .4 or .9, none
   * of 509 pages changes.
   */
  private static final double LINKED = .8;

  /** In characters; a shorter link is a word of the text. At 7 or 30, none of 509 pages changes. */
  private static final int TITLE = 15;

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    if (!page.kinds().isArticle()) {
      return;
    }
    int item = -1;
    boolean teaser = false;
    boolean begun = false;
    for (int i = 0; i < verdicts.length; i++) {
      if (page.run(i).isMedium()) {
        continue;
      }
      int around = page.has(i, Trait.LIST) ? item(page, i) : -1;
      if (around != item) {
        item = around;
        teaser = false;
        begun = false;
      }
      boolean kept = verdicts[i].kept();
      if (item >= 0 && teaser && kept && DOUBTED.decided(verdicts[i])) {
        verdicts[i] = Verdict.leaveOut(Rule.TEASER_ITEM, .7f);
      }
      teaser |= !begun && !kept && isTitle(page, i);
      begun |= kept;
    }
  }

  private static boolean isTitle(PageEvidence page, int run) {
    return page.measures().length(run) >= TITLE && page.measures().linkDensity(run) >= LINKED;
  }

  /** The innermost item around a run, or -1. */
  private static int item(PageEvidence page, int run) {
    int at = page.tree().around(page.owner(run), "li");
    return at >= 0 && page.isLarge(at) ? -1 : at;
  }
}
