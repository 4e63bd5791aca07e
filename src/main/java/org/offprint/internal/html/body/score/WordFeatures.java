package org.offprint.internal.html.body.score;

/** What single words of a run say about it. */
final class WordFeatures implements FeatureGroup {
  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_CALLS = 5;
  private static final int MOST_CREDITS = 4;
  private static final int MOST_DATES = 3;
  private static final int MOST_CONSENTS = 5;
  private static final int MOST_SEPARATORS = 4;

  private final TextReading reading;

  /**
   * @param reading of the run whose features are computed
   */
  WordFeatures(TextReading reading) {
    this.reading = reading;
  }

  @Override
  public void fill(int run, int[] row) {
    row[BodyFeature.CALLS.ordinal()] = Math.min(MOST_CALLS, reading.calls());
    row[BodyFeature.CALL_SHARE.ordinal()] = Thousandths.of(reading.calls(), reading.words());
    row[BodyFeature.CREDITS.ordinal()] = Math.min(MOST_CREDITS, reading.credits());
    row[BodyFeature.DATES.ordinal()] = Math.min(MOST_DATES, reading.dates());
    row[BodyFeature.OPENS_BY.ordinal()] = reading.opensBy() ? 1 : 0;
    row[BodyFeature.OPENS_MORE.ordinal()] = reading.opensMore() ? 1 : 0;
    row[BodyFeature.CONSENT_WORDS.ordinal()] = Math.min(MOST_CONSENTS, reading.consents());
    row[BodyFeature.ADDRESS.ordinal()] = reading.holdsAddress() ? 1 : 0;
    row[BodyFeature.SEPARATORS.ordinal()] = Math.min(MOST_SEPARATORS, reading.separators());
  }
}
