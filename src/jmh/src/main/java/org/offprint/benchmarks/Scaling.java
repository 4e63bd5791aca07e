package org.offprint.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.offprint.model.Article;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures walks, transforms, views and every exporter at n, 2n and 4n nodes in this JVM, whose
 * stack and heap the command line sets, and fails where the time grows faster than it may.
 */
final class Scaling {
  /** How long code is run before it counts as warm, in nanoseconds. */
  private static final long WARM_UP = 2_000_000_000L;

  private static final String ROW = "%-20s %8s %8s %8s %6s  %s%n";

  private Scaling() {}

  public static void main(String[] names) throws RunnerException {
    List<String> works = names.length == 0 ? Work.names() : List.of(names);
    if (!Work.names().containsAll(works)) {
      System.err.println("There is only " + String.join(" ", Work.names()));
      System.exit(2);
    }
    int failed = 0;
    System.out.printf(ROW, "work", "ms at n", "at 2n", "at 4n", "ratio", "");
    Article sample = ArticleOfSize.of(ScalingBenchmark.NODES);
    for (String work : works) {
      warmUp(Work.all().get(work), sample);
      // A neighbour on the machine can spoil a measurement; it will hardly spoil a second one.
      if (!holds(work) && !holds(work)) {
        failed++;
      }
    }
    System.out.printf(
        "scaling: %d measured from %d nodes, %s%n",
        works.size(), ScalingBenchmark.NODES, failed == 0 ? "all hold" : failed + " fail twice");
    System.exit(failed == 0 ? 0 : 1);
  }

  /** So that the smallest size is not timed in cold code, next to which the largest looks well. */
  private static void warmUp(Work work, Article sample) {
    long begin = System.nanoTime();
    try {
      for (int i = 0; i < 10 || System.nanoTime() - begin < WARM_UP; i++) {
        work.on(sample);
      }
    } catch (IOException | RuntimeException | Error e) {
      // It is measured, and told of, later.
      return;
    }
  }

  private static boolean holds(String work) throws RunnerException {
    Throwable ending = null;
    double[] times = new double[3];
    for (int i = 0; i < times.length; i++) {
      times[i] = time(work, 1 << i);
      ending = ending == null ? ScalingBenchmark.ending : ending;
    }
    Growth growth = new Growth(times[0], times[1], times[2]);
    boolean holds = ending == null && growth.holds();
    System.out.printf(
        ROW,
        work,
        Math.round(growth.once()),
        Math.round(growth.twice()),
        Math.round(growth.fourTimes()),
        String.format(Locale.ROOT, "%.2f", growth.ratio()),
        ending != null ? ending + " FAILS" : !holds ? "TOO SLOW" : growth.isShort() ? "(short)" : "");
    return holds;
  }

  /** The least of some measurements, in milliseconds: what the neighbours on the machine left alone. */
  private static double time(String work, int times) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(ScalingBenchmark.class.getName().replace(".", "\\."))
        .param("work", work)
        .param("times", Integer.toString(times))
        .forks(0)
        .warmupIterations(2)
        .measurementIterations(5)
        .shouldFailOnError(false)
        .verbosity(VerboseMode.SILENT);
    Collection<RunResult> results = new Runner(options.build()).run();
    return results.stream()
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getMin())
        .findFirst()
        .orElse(Double.NaN);
  }
}
