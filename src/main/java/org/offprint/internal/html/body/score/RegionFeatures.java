package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PageEvidence;

/** Whether runs stand in the part of the page that holds most of the good text. */
final class RegionFeatures implements FeatureGroup {
  /**
   * The share of the good text that a child must hold to be the region. The model has learned with
   * it.
   */
  private static final double SHARE = .6;

  private final PageEvidence page;
  private final int core;

  RegionFeatures(PageEvidence page) {
    this.page = page;
    int at = 0;
    for (int i = 1; i < page.tree().size(); i++) {
      int good = page.measures().goodWithin(i);
      if (good > 0
          && page.tree().parent(i) == at
          && good >= SHARE * page.measures().goodWithin(at)) {
        at = i;
      }
    }
    core = at;
  }

  @Override
  public void fill(int run, int[] row) {
    row[BodyFeature.IN_REGION.ordinal()] = page.isInRegion(run) ? 1 : 0;
    row[BodyFeature.IN_CORE.ordinal()] = page.tree().contains(core, page.owner(run)) ? 1 : 0;
    row[BodyFeature.AMONG_TEXT.ordinal()] = page.isAmongText(run) ? 1 : 0;
  }
}
