package org.offprint.benchmarks;

/**
 * What something costs the thread that does it. Time on the clock would count the neighbours on the
 * machine as well.
 *
 * @param nanos CPU time in nanoseconds
 * @param bytes what is allocated
 */
record Cost(long nanos, long bytes) {
  static final Cost NOTHING = new Cost(0, 0);

  Cost plus(Cost other) {
    return new Cost(nanos + other.nanos, bytes + other.bytes);
  }
}
