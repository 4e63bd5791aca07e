package org.offprint.internal.html.body.score;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;

/** What the nearest list around a run is like. */
final class ListFeatures implements FeatureGroup {
  // A level that stands for no list. The model has learned with it.
  private static final int NO_LIST = 20;

  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_RUNS = 60;
  private static final int MOST_MEAN = 1000;

  private final PageEvidence page;

  ListFeatures(PageEvidence page) {
    this.page = page;
  }

  @Override
  public void fill(int run, int[] row) {
    int at = page.owner(run);
    int level = 0;
    if (page.has(run, Trait.LIST)) {
      while (at >= 0 && !isList(at)) {
        at = page.tree().parent(at);
        level++;
      }
    } else {
      at = -1;
    }
    boolean none = at < 0;
    RunMeasures measures = page.measures();
    row[BodyFeature.LIST_LEVEL.ordinal()] = none ? NO_LIST : Math.min(NO_LIST, level);
    row[BodyFeature.LIST_LINKS.ordinal()] = none ? -1 : PerMille.of(measures.linkDensityWithin(at));
    row[BodyFeature.LIST_RUNS.ordinal()] = none ? -1 : Math.min(MOST_RUNS, measures.runsWithin(at));
    row[BodyFeature.LIST_MEAN.ordinal()] =
        none
            ? -1
            : Math.min(MOST_MEAN, measures.lengthWithin(at) / Math.max(1, measures.runsWithin(at)));
  }

  private boolean isList(int element) {
    return (page.tree().kind(element).structure() & Trait.LIST.bit()) != 0;
  }
}
