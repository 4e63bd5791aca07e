package org.offprint.internal.html.body.score;

/** Shares as whole numbers. */
final class PerMille {
  private PerMille() {}

  /** A part of a whole per mille, rounded down and never more than 1000; 0 for an empty whole. */
  static int of(long part, long whole) {
    return whole <= 0 ? 0 : (int) Math.min(1000, 1000 * part / whole);
  }

  /** A share from 0 to 1 per mille. */
  static int of(double share) {
    return (int) (1000 * share);
  }
}
