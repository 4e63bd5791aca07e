package org.offprint.internal.html.body.score;

/** Shares as whole numbers. */
final class Thousandths {
  private Thousandths() {}

  /** A part of a whole in thousandths, rounded down and never more than 1000; 0 of nothing. */
  static int of(long part, long whole) {
    return whole <= 0 ? 0 : (int) Math.min(1000, 1000 * part / whole);
  }

  /** A share from 0 to 1 in thousandths. */
  static int of(double share) {
    return (int) (1000 * share);
  }
}
