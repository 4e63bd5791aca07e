package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;

/** What the elements around a run contain. */
final class ParentFeatures implements FeatureGroup {
  private final PageEvidence page;

  ParentFeatures(PageEvidence page) {
    this.page = page;
  }

  @Override
  public void fill(int run, int[] row) {
    RunMeasures measures = page.measures();
    int parent = page.tree().up(page.owner(run), 1);
    int grandparent = page.tree().up(parent, 1);
    int third = page.tree().up(grandparent, 1);
    row[BodyFeature.PARENT_GOOD.ordinal()] = PerMille.of(measures.goodPart(parent));
    row[BodyFeature.GRANDPARENT_GOOD.ordinal()] = PerMille.of(measures.goodPart(grandparent));
    row[BodyFeature.PARENT_LINKS.ordinal()] = PerMille.of(measures.linkDensityWithin(parent));
    row[BodyFeature.GRANDPARENT_LINKS.ordinal()] =
        PerMille.of(measures.linkDensityWithin(grandparent));
    row[BodyFeature.THIRD_LINKS.ordinal()] = PerMille.of(measures.linkDensityWithin(third));
    row[BodyFeature.GRANDPARENT_PURITY.ordinal()] =
        PerMille.of(measures.goodWithin(grandparent), measures.lengthWithin(grandparent));
  }
}
