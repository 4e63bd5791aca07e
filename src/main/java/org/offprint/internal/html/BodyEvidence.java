package org.offprint.internal.html;

/** All that the scorer of the body knows about the runs of a page. */
final class BodyEvidence {
  private static final int FEATURES = BodyFeature.values().length;

  private final Page page;
  private final TextReading reading = new TextReading(WordSenses.SHIPPED, TextReading.ENOUGH);
  private final FeatureGroup[] groups;
  private final int[] row = new int[FEATURES];

  BodyEvidence(Page page) {
    this.page = page;
    ElementDepths depths = new ElementDepths(page.tree());
    TextOrder order = new TextOrder(page.runs(), page.measures());
    groups =
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
          new TextFeatures(page, reading),
          new WordFeatures(reading),
          new PageFeatures(page, order),
          new RepetitionFeatures(page, reading)
        };
  }

  /**
   * The numbers of a text run, by the ordinals of {@link BodyFeature}. The array is the same for
   * each run and holds the last one.
   */
  int[] of(int run) {
    reading.read(page.run(run).text());
    for (FeatureGroup group : groups) {
      group.fill(run, row);
    }
    return row;
  }
}
