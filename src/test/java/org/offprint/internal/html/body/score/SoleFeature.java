package org.offprint.internal.html.body.score;

/** A row in which one feature is told, and which notes whether it was asked for all. */
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
