package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.ShortArticle;
import org.offprint.internal.html.evidence.ShortSentences;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the sentences of what declares itself the article and has a few lines, each too short to
 * read like a paragraph: the scorer knows such lines from menus and boxes.
 */
public final class ShortArticlePass implements VerdictPass {
  private static final DoubtedRules DOUBTED = DoubtedRules.ofScoreAndPlace();

  private static final Verdict KEEP = Verdict.keep(Rule.SHORT_PAGE, .4f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    boolean[] article = ShortArticle.of(page);
    for (int i = 0; article != null && i < verdicts.length; i++) {
      if (!page.run(i).isMedium()
          && article[page.owner(i)]
          && DOUBTED.leftOut(verdicts[i])
          && ShortSentences.isText(page, i)) {
        verdicts[i] = KEEP;
      }
    }
  }
}
