package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the captions of kept pictures, films, tables and quotations. Whether a caption is part of
 * the text is a matter of taste, and the scorer's examples leave captions out; but a caption
 * belongs to its picture.
 */
public final class FigureCaptionPass implements VerdictPass {
  /** Why a caption is left out that its picture brings back. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.ofScoreAndPlace(
          Rule.NAMED_APART,
          Rule.CAPTION_ALONE,
          Rule.LOOSE_LABEL,
          Rule.BEFORE_TEXT,
          Rule.AFTER_TEXT,
          Rule.LABEL,
          Rule.REPEATED);

  private static final Verdict KEEP = Verdict.keep(Rule.FIGURE_CAPTION, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int figure = -1;
    for (int i = 0; i < verdicts.length; i++) {
      int around = page.has(i, Trait.FIGURE) ? page.tree().around(page.owner(i), "figure") : -1;
      boolean caption = around >= 0 && !page.run(i).isMedium() && isCaption(page, i, around);
      if (!caption) {
        figure = around >= 0 && verdicts[i].kept() ? around : -1;
      } else if (around == figure) {
        boolean doubted =
            DOUBTED.decided(verdicts[i])
                || (verdicts[i].rule() == Rule.MOSTLY_LINKS && linksToSource(page, i));
        verdicts[i] = doubted ? KEEP : verdicts[i];
      }
    }
  }

  /**
   * Whether a caption has links and words beside them, or opens as a credit does: one that is a
   * link and nothing else is the title of a card.
   */
  private static boolean linksToSource(PageEvidence page, int run) {
    double density = page.measures().linkDensity(run);
    return density > 0
        && (density < 1 || Words.CREDIT_WORDS.phrases().opening(page.folded(run)).isPresent());
  }

  private static boolean isCaption(PageEvidence page, int run, int figure) {
    int at = page.owner(run);
    while (at > figure) {
      if (page.tree().tag(at).equals("figcaption")) {
        return true;
      }
      at = page.tree().parent(at);
    }
    return false;
  }
}
