package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PageEvidence;

/** How large the page is, where its title stands, and how often it has the text of a run. */
final class PageFeatures implements FeatureGroup {
  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_RUNS = 500;
  private static final int MOST_COPIES = 5;

  // What stands for a page without a title: no distance is so small.
  private static final int NO_TITLE = -99;

  // Distances are cut off here. The model has learned with it.
  private static final int FURTHEST_BEFORE = 60;
  private static final int FURTHEST_AFTER = 150;

  private final PageEvidence page;
  private final TextOrder order;

  PageFeatures(PageEvidence page, TextOrder order) {
    this.page = page;
    this.order = order;
  }

  @Override
  public void fill(int run, int[] row) {
    row[BodyFeature.PAGE_RUNS.ordinal()] = Math.min(MOST_RUNS, order.size());
    row[BodyFeature.FROM_TITLE.ordinal()] =
        page.titleRun() < 0 ? NO_TITLE : distance(run, page.titleRun());
    row[BodyFeature.REPEATED.ordinal()] = Math.min(MOST_COPIES, page.count(run) - 1);
  }

  private int distance(int run, int title) {
    int distance = order.position(run) - order.position(title);
    return Math.max(-FURTHEST_BEFORE, Math.min(FURTHEST_AFTER, distance));
  }
}
