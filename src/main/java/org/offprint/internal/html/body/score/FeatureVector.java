package org.offprint.internal.html.body.score;

/**
 * The features of one run, by the ordinals of {@link BodyFeature}. Many runs are judged without
 * reading their words, so the features of the words are computed on demand.
 */
public interface FeatureVector {
  /** The vector with the features before {@link BodyFeature#FIRST_READ}. */
  int[] atHand();

  /** The vector with all features. */
  public int[] all();
}
