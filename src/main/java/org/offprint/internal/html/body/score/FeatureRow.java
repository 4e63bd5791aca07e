package org.offprint.internal.html.body.score;

/**
 * The numbers of one run, by the ordinals of {@link BodyFeature}. Many runs are judged without a
 * look at their words, so these are read when they are asked for.
 */
public interface FeatureRow {
  /** The row with the features before {@link BodyFeature#FIRST_READ}. */
  int[] atHand();

  /** The row with all features. */
  public int[] all();
}
