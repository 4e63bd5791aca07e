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
  private static final double MOST = 5.5;

  /** Below this many milliseconds at 4n, a ratio says more of caches than of the code. */
  private static final double FLOOR = 50;

  double ratio() {
    return fourTimes / once;
  }

  boolean isShort() {
    return fourTimes < FLOOR;
  }

  /** False for times that are not numbers as well. */
  boolean holds() {
    return isShort() || ratio() <= MOST;
  }
}
