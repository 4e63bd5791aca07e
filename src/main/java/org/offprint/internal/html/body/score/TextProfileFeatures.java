package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.recognize.profile.TextProfile;

/** What the first characters of a run consist of. */
final class TextProfileFeatures implements FeatureGroup {
  /**
   * The weight at or above which a text with a label is a paragraph. The model has learned with it.
   */
  private static final int LONGEST_LABELLED = 160;

  private final PageEvidence page;
  private final TextProfile profile;

  /**
   * @param profile of the run whose features are computed
   */
  TextProfileFeatures(PageEvidence page, TextProfile profile) {
    this.page = page;
    this.profile = profile;
  }

  @Override
  public void fill(int run, int[] row) {
    row[BodyFeature.WORDS.ordinal()] = profile.words();
    row[BodyFeature.COMMAS.ordinal()] = profile.commas();
    row[BodyFeature.SENTENCES.ordinal()] = profile.sentences();
    row[BodyFeature.CAPITALISED.ordinal()] = PerMille.of(profile.capitals(), profile.words());
    row[BodyFeature.SMALL_WORDS.ordinal()] = PerMille.of(profile.smallWords(), profile.words());
    row[BodyFeature.DIGITS.ordinal()] = PerMille.of(profile.digits(), profile.length());
    boolean label = profile.opensWithLabel() && page.measures().weight(run) < LONGEST_LABELLED;
    row[BodyFeature.LABEL.ordinal()] = label ? 1 : 0;
  }
}
