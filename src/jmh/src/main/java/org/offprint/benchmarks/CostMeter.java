package org.offprint.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures what the current thread spends. */
final class CostMeter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Keeps the compiler from leaving out what nobody looks at. */
  private static volatile Object sink;

  private CostMeter() {}

  /** What the thread has spent so far, in nanoseconds of CPU. */
  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Does the job of an arm with one of its inputs. */
  static Cost measure(Arm arm, int input) {
    Object page = arm.inputs().get(input);
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = nanos();
    sink = arm.job().apply(page);
    long spent = nanos() - nanos;
    return new Cost(spent, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }
}
