package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PageEvidence;

/** What comes before and after a run. */
final class NeighbourFeatures implements FeatureGroup {
  // A distance is cut off here, which stands for none as well. The model has learned with it.
  private static final int FURTHEST = 40;

  // How many runs on each side. The model has learned with it.
  private static final int NEAR = 6;
  private static final int FAR = 15;

  /** Numbers are cut off here, as the model has learned them. */
  private static final int MOST_WEIGHT = 2000;

  private final PageEvidence page;
  private final TextOrder order;

  NeighbourFeatures(PageEvidence page, TextOrder order) {
    this.page = page;
    this.order = order;
  }

  @Override
  public void fill(int run, int[] row) {
    int at = order.position(run);
    int last = order.lastLong(at);
    int next = order.nextLong(at);
    row[BodyFeature.SINCE_GOOD.ordinal()] = last < 0 ? FURTHEST : Math.min(FURTHEST, at - last);
    row[BodyFeature.UNTIL_GOOD.ordinal()] = next < 0 ? FURTHEST : Math.min(FURTHEST, next - at);
    row[BodyFeature.GOOD_AROUND_6.ordinal()] = order.goodAround(at, NEAR);
    row[BodyFeature.GOOD_AROUND_15.ordinal()] = order.goodAround(at, FAR);
    int before = order.run(at - 1);
    row[BodyFeature.BEFORE_WEIGHT.ordinal()] = weight(before);
    row[BodyFeature.BEFORE_LINKS.ordinal()] = links(before);
    row[BodyFeature.BEFORE_SAME.ordinal()] = same(run, before);
    int after = order.run(at + 1);
    row[BodyFeature.AFTER_WEIGHT.ordinal()] = weight(after);
    row[BodyFeature.AFTER_LINKS.ordinal()] = links(after);
    row[BodyFeature.AFTER_SAME.ordinal()] = same(run, after);
    row[BodyFeature.SECOND_AFTER_WEIGHT.ordinal()] = weight(order.run(at + 2));
  }

  private int weight(int run) {
    return run < 0 ? -1 : Math.min(MOST_WEIGHT, page.measures().weight(run));
  }

  private int links(int run) {
    return run < 0 ? -1 : PerMille.of(page.measures().linkDensity(run));
  }

  private int same(int run, int other) {
    return other >= 0 && page.near().path(run) == page.near().path(other) ? 1 : 0;
  }
}
