package org.offprint.internal.html.body.score;

import org.offprint.internal.recognize.profile.TextProfile;

/** What single words of a run say about it. */
final class WordFeatures implements FeatureGroup {
  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_CALLS = 5;
  private static final int MOST_CREDITS = 4;
  private static final int MOST_DATES = 3;
  private static final int MOST_CONSENTS = 5;
  private static final int MOST_SEPARATORS = 4;

  private final TextProfile profile;

  /**
   * @param profile of the run whose features are computed
   */
  WordFeatures(TextProfile profile) {
    this.profile = profile;
  }

  @Override
  public void fill(int run, int[] row) {
    row[BodyFeature.CALLS.ordinal()] = Math.min(MOST_CALLS, profile.calls());
    row[BodyFeature.CALL_SHARE.ordinal()] = PerMille.of(profile.calls(), profile.words());
    row[BodyFeature.CREDITS.ordinal()] = Math.min(MOST_CREDITS, profile.credits());
    row[BodyFeature.DATES.ordinal()] = Math.min(MOST_DATES, profile.dates());
    row[BodyFeature.OPENS_BY.ordinal()] = profile.opensBy() ? 1 : 0;
    row[BodyFeature.OPENS_MORE.ordinal()] = profile.opensMore() ? 1 : 0;
    row[BodyFeature.CONSENT_WORDS.ordinal()] = Math.min(MOST_CONSENTS, profile.consents());
    row[BodyFeature.ADDRESS.ordinal()] = profile.holdsAddress() ? 1 : 0;
    row[BodyFeature.SEPARATORS.ordinal()] = Math.min(MOST_SEPARATORS, profile.separators());
  }
}
