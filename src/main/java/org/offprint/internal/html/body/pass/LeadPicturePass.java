package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.MediumRun;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the picture or film that stands between the title of an article and its first paragraph, in
 * the same article, though outside the part that holds the text; with its caption.
 */
public final class LeadPicturePass implements VerdictPass {
  /** Boxes in which a picture is about something else. */
  private static final Trait[] APART = {
    Trait.HIDDEN,
    Trait.CONSENT,
    Trait.DIALOG,
    Trait.NAVIGATION,
    Trait.FOOTER,
    Trait.ASIDE,
    Trait.FORM,
    Trait.LIST,
    Trait.LINK,
    Trait.COMMENTS,
    Trait.RELATED,
    Trait.SHARE,
    Trait.SUBSCRIPTION,
    Trait.ADVERTISEMENT,
    Trait.BYLINE,
  };

  /** Why a line of a caption is left out that the picture brings back. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.of(
          Rule.BODY_SCORER, Rule.BEFORE_TEXT, Rule.OUTSIDE_REGION, Rule.MEDIUM_OUTSIDE_TEXT);

  private static final Verdict KEEP = Verdict.keep(Rule.LEAD_PICTURE, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    int first = firstParagraph(page, verdicts);
    if (first < 0 || page.titleRun() < 0) {
      return;
    }
    for (int i = page.titleRun() + 1; i < first; i++) {
      if (page.run(i).isMedium() && !MediumRun.isLine(page.run(i))) {
        int figure = page.tree().around(page.owner(i), "figure");
        if (verdicts[i].kept()) {
          return;
        }
        if (figure >= 0 && isLead(page, i, first)) {
          keep(page, verdicts, figure, i);
          return;
        }
      }
    }
  }

  private static int firstParagraph(PageEvidence page, Verdict[] verdicts) {
    int best = page.firstOfBest();
    if (best >= 0 && verdicts[best].kept()) {
      return best;
    }
    for (int i = 0; i < verdicts.length; i++) {
      boolean text = !page.run(i).isMedium() && !page.isHeading(i) && !page.has(i, Trait.FIGURE);
      if (text && verdicts[i].kept() && verdicts[i].rule() != Rule.STANDFIRST) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLead(PageEvidence page, int run, int first) {
    for (Trait trait : APART) {
      if (page.has(run, trait)) {
        return false;
      }
    }
    int article = articleAround(page.tree(), page.owner(run));
    return article >= 0
        && !MediumRun.isSmall(page.run(run))
        && page.tree().contains(article, page.owner(first));
  }

  /** Keeps all that the figure shows, and the captions that only their place left out. */
  private static void keep(PageEvidence page, Verdict[] verdicts, int figure, int run) {
    for (int i = run;
        i < verdicts.length && page.tree().around(page.owner(i), "figure") == figure;
        i++) {
      boolean part = page.run(i).isMedium() || isCaption(page, i, figure);
      if (part && DOUBTED.decided(verdicts[i])) {
        verdicts[i] = KEEP;
      }
    }
  }

  private static boolean isCaption(PageEvidence page, int run, int figure) {
    PageTree tree = page.tree();
    for (int at = page.owner(run); at >= 0 && at != figure; at = tree.parent(at)) {
      if (tree.tag(at).equals("figcaption")) {
        return true;
      }
    }
    return page.has(run, Trait.CAPTION);
  }

  private static int articleAround(PageTree tree, int element) {
    int at = element;
    while (at >= 0 && !tree.tag(at).equals("article") && !tree.tag(at).equals("main")) {
      at = tree.parent(at);
    }
    return at;
  }
}
