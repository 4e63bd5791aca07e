package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.BoxKind;
import org.offprint.internal.html.evidence.OutermostBox;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.KeptWithin;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the headings, items and paragraphs of a box that is named as a recipe and stands in the box
 * of the text: the ingredients are followed by the steps, however short. Cards that lead to recipes
 * are links.
 */
public final class RecipePass implements VerdictPass, BoxKind {
  /**
   * The share of linked text below which a box is a recipe, and no card that leads to one. At .15
   * or .65, none of 509 pages changes.
   */
  private static final double FEW_LINKS = .3;

  /** A recipe has more than one ingredient or step. At 1 or 4, none of 509 pages changes. */
  private static final int FEWEST_ITEMS = 2;

  /** Why a part is left out that its recipe brings back. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.ofScoreAndPlace(Rule.NAMED_APART, Rule.REPEATED, Rule.LABEL);

  private static final Verdict KEEP = Verdict.keep(Rule.RECIPE, .7f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    OutermostBox boxes = new OutermostBox(page, this);
    int[] keptWithin = null;
    int i = 0;
    while (i < verdicts.length) {
      int box = isDoubtedPart(page, verdicts, i) ? boxes.around(i) : -1;
      if (box < 0) {
        i++;
        continue;
      }
      keptWithin = keptWithin == null ? KeptWithin.counts(page, verdicts) : keptWithin;
      int from = i;
      while (from > 0 && page.tree().contains(box, page.owner(from - 1))) {
        from--;
      }
      int end = from;
      int items = 0;
      while (end < verdicts.length && page.tree().contains(box, page.owner(end))) {
        items += isItem(page, end) ? 1 : 0;
        end++;
      }
      if (items >= FEWEST_ITEMS
          && page.measures().linkDensityWithin(box) < FEW_LINKS
          && keptWithin[Math.max(0, page.tree().parent(box))] > 0) {
        keep(page, verdicts, from, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private static void keep(PageEvidence page, Verdict[] verdicts, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isDoubtedPart(page, verdicts, i)) {
        verdicts[i] = KEEP;
      }
    }
  }

  private static boolean isDoubtedPart(PageEvidence page, Verdict[] verdicts, int run) {
    return !page.run(run).isMedium()
        && DOUBTED.leftOut(verdicts[run])
        && (isItem(page, run) || page.isHeading(run) || isParagraph(page, run));
  }

  @Override
  public boolean holds(PageTree tree, int element) {
    return NameHint.RECIPE.isIn(tree.classHints(element))
        || tree.attribute(element, "itemtype").endsWith("schema.org/Recipe");
  }

  private static boolean isItem(PageEvidence page, int run) {
    return page.has(run, Trait.LIST) && !page.run(run).isMedium();
  }

  private static boolean isParagraph(PageEvidence page, int run) {
    return page.tree().tag(page.owner(run)).equals("p");
  }
}
