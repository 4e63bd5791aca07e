package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.ElementDepths;
import org.offprint.internal.html.evidence.Page;

/**
 * Computes the features of the runs of a page. The same instance serves one run after the other: it
 * is the feature vector of the run that was asked for last.
 */
public final class BodyEvidence implements FeatureRow {
  /** The length of a row. */
  private static final int FEATURES = BodyFeature.values().length;

  private final Page page;
  private final TextReading reading = new TextReading(WordSenses.SHIPPED, TextReading.ENOUGH);
  private final FeatureGroup[] atHand;
  private final FeatureGroup[] read;
  private final int[] row = new int[FEATURES];
  private int run;
  private boolean complete;

  public BodyEvidence(Page page) {
    this.page = page;
    ElementDepths depths = new ElementDepths(page.tree());
    TextOrder order = new TextOrder(page.runs(), page.measures());
    atHand =
        new FeatureGroup[] {
          new RegionFeatures(page),
          new ContainerFeatures(page, depths),
          new PathFeatures(page),
          new ParentFeatures(page),
          new SpanFeatures(page, order, depths),
          new NeighbourFeatures(page, order),
          new ListFeatures(page),
          new NameFeatures(page),
          new AncestorFeatures(page, depths),
          new TagFeatures(page),
          new TextFeatures(page),
          new PageFeatures(page, order)
        };
    read =
        new FeatureGroup[] {
          new ReadingFeatures(page, reading),
          new WordFeatures(reading),
          new RepetitionFeatures(page, reading)
        };
  }

  /** Moves to a text run, and computes the features that need no reading. */
  public FeatureRow of(int run) {
    this.run = run;
    complete = false;
    for (FeatureGroup group : atHand) {
      group.fill(run, row);
    }
    return this;
  }

  /** One and the same array for all runs. */
  @Override
  public int[] atHand() {
    return row;
  }

  @Override
  public int[] all() {
    if (!complete) {
      complete = true;
      reading.read(page.run(run).text());
      for (FeatureGroup group : read) {
        group.fill(run, row);
      }
    }
    return row;
  }
}
