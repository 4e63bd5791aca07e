package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.ElementDepths;
import org.offprint.internal.html.evidence.PageEvidence;

/** Where runs stand relative to the first and the last good run on the best path. */
final class SpanFeatures implements FeatureGroup {
  // Numbers are cut off here, as the model has learned them.
  private static final int FURTHEST = 60;
  private static final int MOST_LEVELS = 40;

  private final PageEvidence page;
  private final TextOrder order;
  private final ElementDepths depths;
  private final int first;
  private final int last;
  private final int owner;

  SpanFeatures(PageEvidence page, TextOrder order, ElementDepths depths) {
    this.page = page;
    this.order = order;
    this.depths = depths;
    boolean any = page.firstOfBest() >= 0;
    first = any ? order.position(page.firstOfBest()) : 0;
    last = any ? order.position(page.lastOfBest()) : order.size();
    owner = any ? page.owner(page.firstOfBest()) : 0;
  }

  @Override
  public void fill(int run, int[] row) {
    int at = order.position(run);
    row[BodyFeature.IN_SPAN.ordinal()] = at >= first && at <= last ? 1 : 0;
    row[BodyFeature.FROM_FIRST.ordinal()] = clipped(at - first);
    row[BodyFeature.FROM_LAST.ordinal()] = clipped(at - last);
    row[BodyFeature.SPAN_UP.ordinal()] =
        Math.min(MOST_LEVELS, depths.below(owner, page.owner(run)));
    row[BodyFeature.SPAN_DOWN.ordinal()] =
        Math.min(MOST_LEVELS, depths.below(page.owner(run), owner));
  }

  private static int clipped(int distance) {
    return Math.max(-FURTHEST, Math.min(FURTHEST, distance));
  }
}
