package org.offprint.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.offprint.parse.ParseLimitException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every shape at n, 2n and 4n in this JVM, whose stack and heap the command line sets, and
 * fails where the time grows faster than it may.
 */
final class Shapes {
  private static final String ROW = "%-20s %9s %8s %8s %8s %6s  %s%n";

  private Shapes() {}

  public static void main(String[] names) throws RunnerException {
    List<Shape> shapes =
        names.length == 0
            ? List.of(Shape.values())
            : Stream.of(names).map(Shape::valueOf).toList();
    warmUp();
    int failed = 0;
    System.out.printf(ROW, "shape", "n", "ms at n", "at 2n", "at 4n", "ratio", "");
    for (Shape shape : shapes) {
      // A neighbour on the machine can spoil a measurement; it will hardly spoil a second one.
      if (!holds(shape) && !holds(shape)) {
        failed++;
      }
    }
    System.out.printf(
        "shapes: %d measured, %s%n",
        shapes.size(), failed == 0 ? "all hold" : failed + " fail twice");
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Every shape at its smallest size, so that the first ones are not timed in cold code. */
  private static void warmUp() {
    for (Shape shape : Shape.values()) {
      ShapesBenchmark benchmark = new ShapesBenchmark();
      benchmark.shape = shape;
      benchmark.times = 1;
      benchmark.write();
      try {
        benchmark.parse();
      } catch (RuntimeException | Error e) {
        // It is measured, and told of, later.
        continue;
      }
    }
  }

  private static boolean holds(Shape shape) throws RunnerException {
    double[] times = new double[3];
    String remark = "";
    boolean ended = false;
    for (int i = 0; i < times.length; i++) {
      times[i] = time(shape, 1 << i);
      Throwable ending = ShapesBenchmark.ending;
      if (ending instanceof ParseLimitException limit) {
        remark = limit.limit() + " at " + (1 << i) + "n";
      } else if (ending != null) {
        remark = ending + " at " + (1 << i) + "n";
        ended = true;
      } else if (Double.isNaN(times[i])) {
        remark = "not measured at " + (1 << i) + "n";
        ended = true;
      }
    }
    Growth growth = new Growth(times[0], times[1], times[2]);
    boolean slow = !growth.holds();
    System.out.printf(
        ROW,
        shape.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        shape.size(),
        Math.round(times[0]),
        Math.round(times[1]),
        Math.round(times[2]),
        String.format("%.2f", growth.ratio()),
        remark + (ended ? " FAILS" : slow ? " TOO SLOW" : growth.isShort() ? " (short)" : ""));
    return !ended && !slow;
  }

  /** The median of some single parses, in milliseconds. */
  private static double time(Shape shape, int times) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(ShapesBenchmark.class.getName().replace(".", "\\."))
        .param("shape", shape.name())
        .param("times", Integer.toString(times))
        .forks(0)
        .warmupIterations(1)
        .measurementIterations(3)
        .shouldDoGC(true)
        .shouldFailOnError(false)
        .verbosity(VerboseMode.SILENT);
    Collection<RunResult> results = new Runner(options.build()).run();
    return results.stream()
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getPercentile(50))
        .findFirst()
        .orElse(Double.NaN);
  }
}
