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
  /** How long a measurement at n is to take at least, in milliseconds; less says nothing. */
  private static final double LEAST = 40;

  /** How long code is run before it counts as warm, in nanoseconds. */
  private static final long WARM_UP = 1_000_000_000;

  private static final String ROW = "%-20s %6s %8s %8s %8s %6s  %s%n";

  private Scaling() {}

  public static void main(String[] names) throws RunnerException {
    List<String> works = names.length == 0 ? Work.names() : List.of(names);
    if (!Work.names().containsAll(works)) {
      System.err.println("There is only " + String.join(" ", Work.names()));
      System.exit(2);
    }
    int failed = 0;
    System.out.printf(ROW, "work", "rounds", "ms at n", "at 2n", "at 4n", "ratio", "");
    for (String work : works) {
      int rounds = rounds(Work.all().get(work));
      // A neighbour on the machine can spoil a measurement; it will hardly spoil a second one.
      if (!holds(work, rounds) && !holds(work, rounds)) {
        failed++;
      }
    }
    System.out.printf(
        "scaling: %d measured from %d nodes, %s%n",
        works.size(), ScalingBenchmark.NODES, failed == 0 ? "all hold" : failed + " fail twice");
    System.exit(failed == 0 ? 0 : 1);
  }

  /** How often the work has to be done to be worth timing, told from warm code. */
  private static int rounds(Work work) {
    Article article = ArticleOfSize.of(ScalingBenchmark.NODES);
    double best = Double.MAX_VALUE;
    try {
      long begin = System.nanoTime();
      for (int i = 0; i < 5 || System.nanoTime() - begin < WARM_UP; i++) {
        long start = System.nanoTime();
        work.on(article);
        best = Math.min(best, (System.nanoTime() - start) / 1e6);
      }
    } catch (IOException | RuntimeException | Error e) {
      // It is measured, and told of, later.
      return 1;
    }
    return (int) Math.max(1, Math.ceil(LEAST / best));
  }

  private static boolean holds(String work, int rounds) throws RunnerException {
    Throwable ending = null;
    double[] times = new double[3];
    for (int i = 0; i < times.length; i++) {
      times[i] = time(work, rounds, 1 << i);
      ending = ending == null ? ScalingBenchmark.ending : ending;
    }
    Growth growth = new Growth(times[0], times[1], times[2]);
    boolean holds = ending == null && growth.isLinear();
    System.out.printf(
        ROW,
        work,
        rounds,
        Math.round(growth.once()),
        Math.round(growth.twice()),
        Math.round(growth.fourTimes()),
        String.format(Locale.ROOT, "%.2f", growth.ratio()),
        ending != null ? ending + " FAILS" : holds ? "" : "TOO SLOW");
    return holds;
  }

  /** The least of some measurements, in milliseconds: what the neighbours on the machine left alone. */
  private static double time(String work, int rounds, int times) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(ScalingBenchmark.class.getName().replace(".", "\\."))
        .param("work", work)
        .param("times", Integer.toString(times))
        .param("rounds", Integer.toString(rounds))
        .forks(0)
        .warmupIterations(2)
        .measurementIterations(5)
        .shouldDoGC(true)
        .shouldFailOnError(false)
        .verbosity(VerboseMode.SILENT);
    Collection<RunResult> results = new Runner(options.build()).run();
    return results.stream()
        .mapToDouble(result -> result.getPrimaryResult().getStatistics().getMin())
        .findFirst()
        .orElse(Double.NaN);
  }
}
