package org.offprint.benchmarks;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Where the middle and the middle half of some measurements are.
 *
 * @param lower a quarter of them is below this
 * @param median a half of them is below this
 * @param upper three quarters of them are below this
 */
record Quartiles(double lower, double median, double upper) {
  /** Of one measurement at least. */
  static Quartiles of(DoubleStream measurements) {
    double[] sorted = measurements.sorted().toArray();
    return new Quartiles(at(sorted, .25), at(sorted, .5), at(sorted, .75));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int before = (int) place;
    int after = Math.min(before + 1, sorted.length - 1);
    return sorted[before] + (place - before) * (sorted[after] - sorted[before]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%8.3f [%.3f..%.3f]", median, lower, upper);
  }
}
