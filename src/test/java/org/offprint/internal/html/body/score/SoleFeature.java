package org.offprint.internal.html.body.score;

/** A vector in which one feature is set, and which records whether all were asked for. */
final class SoleFeature implements FeatureVector {
  private final int[] row = new int[BodyFeature.values().length];
  private boolean complete;

  SoleFeature(BodyFeature feature, int value) {
    row[feature.ordinal()] = value;
  }

  @Override
  public int[] atHand() {
    return row;
  }

  @Override
  public int[] all() {
    complete = true;
    return row;
  }

  /** Whether all features were asked for. */
  boolean complete() {
    return complete;
  }
}
