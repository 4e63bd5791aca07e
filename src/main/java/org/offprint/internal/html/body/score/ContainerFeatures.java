package org.offprint.internal.html.body.score;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.ElementDepths;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;

/**
 * Where runs stand relative to the container: the element with the highest weight of good text in
 * it and a few levels below, where deeper text counts less, and so does text in an element with
 * many links.
 */
final class ContainerFeatures implements FeatureGroup {
  // How far up good text counts for an element. The model has learned with it.
  private static final int LEVELS = 6;

  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_LEVELS = 40;
  private static final int MOST_RUNS = 200;

  /**
   * A good run counts as one, and one more for every this many characters, up to three. The model
   * has learned with it.
   */
  private static final int MORE = 100;

  /** How many more at most. The model has learned with it. */
  private static final int MOST_MORE = 3;

  // What counts as one; it is shared out in whole numbers.
  private static final int UNIT = 60;

  /** What the name of an element counts for or against it. The model has learned with it. */
  private static final int BONUS = 5 * UNIT;

  private final PageEvidence page;
  private final PageTree tree;
  private final RunMeasures measures;
  private final ElementDepths depths;
  private final int container;

  ContainerFeatures(PageEvidence page, ElementDepths depths) {
    this.page = page;
    this.depths = depths;
    tree = page.tree();
    measures = page.measures();
    container = find();
  }

  private int find() {
    long[] worth = new long[tree.size()];
    for (Run run : page.runs()) {
      int i = run.index();
      if (measures.good(i) > 0 && !page.has(i, Trait.HIDDEN)) {
        spread(worth, run.place(), UNIT + UNIT * Math.min(MOST_MORE, measures.weight(i) / MORE));
      }
    }
    int best = 0;
    double most = -1;
    for (int i = 0; i < worth.length; i++) {
      if (worth[i] > 0) {
        double value = (worth[i] + bonus(i)) * (1 - measures.linkDensityWithin(i));
        best = value > most ? i : best;
        most = Math.max(most, value);
      }
    }
    return best;
  }

  private void spread(long[] worth, int owner, long value) {
    int at = isLeaf(owner) ? tree.parent(owner) : owner;
    for (int level = 0; level < LEVELS && at >= 0; level++) {
      int divisor = level == 0 ? 1 : level == 1 ? 2 : 3 * level;
      worth[at] += value / divisor;
      at = tree.parent(at);
    }
  }

  private boolean isLeaf(int element) {
    return switch (tree.tag(element)) {
      case "p", "pre", "td", "li", "blockquote" -> true;
      default -> false;
    };
  }

  private int bonus(int element) {
    return switch (tree.tag(element)) {
      case "div", "article", "main" -> BONUS;
      case "form", "ul", "ol", "li", "aside", "nav", "footer", "header" -> -BONUS;
      default -> 0;
    };
  }

  @Override
  public void fill(int run, int[] row) {
    int owner = page.owner(run);
    int branch = owner;
    int at = owner;
    while (!tree.contains(at, container)) {
      branch = at;
      at = tree.parent(at);
    }
    int up = depths.of(container) - depths.of(at);
    int down = depths.of(owner) - depths.of(at);
    row[BodyFeature.IN_CONTAINER.ordinal()] = at == container ? 1 : 0;
    row[BodyFeature.CONTAINER_UP.ordinal()] = Math.min(MOST_LEVELS, up);
    row[BodyFeature.CONTAINER_DOWN.ordinal()] = Math.min(MOST_LEVELS, down);
    row[BodyFeature.BRANCH_GOOD.ordinal()] = PerMille.of(measures.goodPart(branch));
    row[BodyFeature.BRANCH_LINKS.ordinal()] = PerMille.of(measures.linkDensityWithin(branch));
    row[BodyFeature.BRANCH_RUNS.ordinal()] = Math.min(MOST_RUNS, measures.runsWithin(branch));
    row[BodyFeature.CONTAINER_GOOD.ordinal()] = PerMille.of(measures.goodPart(container));
  }
}
