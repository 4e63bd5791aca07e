package org.offprint.benchmarks;

/**
 * What something costs at n, 2n and 4n, in milliseconds.
 *
 * @param once the time at n
 * @param twice the time at 2n
 * @param fourTimes the time at 4n
 */
record Growth(double once, double twice, double fourTimes) {
  /** The most that four times the size may cost. */
  static final double MOST = 5.5;

  double ratio() {
    return fourTimes / once;
  }

  /** False for times that are no numbers as well. */
  boolean isLinear() {
    return ratio() <= MOST;
  }
}
