package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.Page;

/** What the first characters of a run consist of. */
final class ReadingFeatures implements FeatureGroup {
  /** The weight from which on a text with a label is a paragraph. The model has learned with it. */
  private static final int LONGEST_LABELLED = 160;

  private final Page page;
  private final TextReading reading;

  /**
   * @param reading of the run whose features are computed
   */
  ReadingFeatures(Page page, TextReading reading) {
    this.page = page;
    this.reading = reading;
  }

  @Override
  public void fill(int run, int[] row) {
    row[BodyFeature.WORDS.ordinal()] = reading.words();
    row[BodyFeature.COMMAS.ordinal()] = reading.commas();
    row[BodyFeature.SENTENCES.ordinal()] = reading.sentences();
    row[BodyFeature.CAPITALISED.ordinal()] = Thousandths.of(reading.capitals(), reading.words());
    row[BodyFeature.SMALL_WORDS.ordinal()] = Thousandths.of(reading.smallWords(), reading.words());
    row[BodyFeature.DIGITS.ordinal()] = Thousandths.of(reading.digits(), reading.length());
    boolean label = reading.opensWithLabel() && page.measures().weight(run) < LONGEST_LABELLED;
    row[BodyFeature.LABEL.ordinal()] = label ? 1 : 0;
  }
}
