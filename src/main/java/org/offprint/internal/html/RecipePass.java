package org.offprint.internal.html;

import java.util.Set;

/**
 * Keeps the headings, items and paragraphs of a box that is named as a recipe and stands in the box
 * of the text: after the ingredients come the steps, however short. Cards that lead to recipes are
 * links.
 */
final class RecipePass implements VerdictPass {
  private static final double FEW_LINKS = .3;
  private static final int FEWEST_ITEMS = 2;

  /** Why a part is left out that its recipe brings back. */
  private static final Set<String> DOUBTED =
      Set.of(
          BodyScorer.NAME,
          AlikePass.LEFT_OUT,
          WithinTextPass.NAMED_APART,
          "outside-region",
          "repeated",
          "label");

  private static final Verdict KEEP = Verdict.keep("recipe", .7f);

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    int[] keptWithin = null;
    int i = 0;
    while (i < verdicts.length) {
      int box = page.run(i).media() ? -1 : box(page, i);
      if (box < 0) {
        i++;
        continue;
      }
      keptWithin = keptWithin == null ? page.keptWithin(verdicts) : keptWithin;
      int end = i;
      int items = 0;
      while (end < verdicts.length && page.tree().contains(box, page.owner(end))) {
        items += isItem(page, end) ? 1 : 0;
        end++;
      }
      if (items >= FEWEST_ITEMS
          && page.measures().linkDensityWithin(box) < FEW_LINKS
          && keptWithin[Math.max(0, page.tree().parent(box))] > 0) {
        keep(page, verdicts, i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private static void keep(Page page, Verdict[] verdicts, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean part = isItem(page, i) || page.isHeading(i) || isParagraph(page, i);
      if (!page.run(i).media()
          && part
          && !verdicts[i].kept()
          && DOUBTED.contains(verdicts[i].rule())) {
        verdicts[i] = KEEP;
      }
    }
  }

  /** The outermost element around a run that is named so and holds no good part of the page. */
  private static int box(Page page, int run) {
    int found = -1;
    int at = page.owner(run);
    while (at >= 0 && !page.isLarge(at)) {
      boolean named =
          NameSign.RECIPE.in(page.tree().classSigns(at))
              || page.tree().attribute(at, "itemtype").endsWith("schema.org/Recipe");
      found = named ? at : found;
      at = page.tree().parent(at);
    }
    return found;
  }

  private static boolean isItem(Page page, int run) {
    return page.has(run, Trait.LIST) && !page.run(run).media();
  }

  private static boolean isParagraph(Page page, int run) {
    return page.tree().tag(page.owner(run)).equals("p");
  }
}
