package org.offprint.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link PageBenchmark} and {@link ArticleSize}, and prints what comes of them. The machine may
 * be faster at one time than at another, so both benchmarks are run in turns, and the ratio is the
 * median of those of all turns.
 */
final class Speed {
  private static final int TURNS = 3;

  private Speed() {}

  public static void main(String[] args) throws RunnerException {
    List<String> pages = PageFolder.pages();
    List<RunResult> whole = new ArrayList<>();
    List<RunResult> bare = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      Map<String, RunResult> results = run();
      whole.add(results.get("whole"));
      bare.add(results.get("bare"));
    }
    System.out.printf("%n%d pages, medians of all iterations of each turn%n", pages.size());
    List<Double> ratios = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      print("whole parse", whole.get(turn), pages.size());
      print("bare jsoup", bare.get(turn), pages.size());
      ratios.add(time(whole.get(turn)) / time(bare.get(turn)));
    }
    Collections.sort(ratios);
    System.out.printf(
        "whole / bare   %6.2f in time (turns %.2f to %.2f) %6.2f in allocation%n",
        ratios.get(TURNS / 2),
        ratios.get(0),
        ratios.get(TURNS - 1),
        allocation(whole.get(0)) / allocation(bare.get(0)));
    ArticleSize.print(pages);
  }

  private static Map<String, RunResult> run() throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(PageBenchmark.class.getName().replace(".", "\\."))
        .addProfiler(GCProfiler.class)
        .forks(1)
        .threads(1)
        // A whole parse runs much code once a page, which takes a minute until all of it is compiled.
        .warmupIterations(30)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(6)
        .measurementTime(TimeValue.seconds(2))
        .jvmArgsAppend(
            "-Xms1g",
            "-Xmx1g",
            "-D" + PageFolder.PROPERTY + "=" + System.getProperty(PageFolder.PROPERTY))
        .shouldFailOnError(true);
    return new Runner(options.build())
        .run().stream().collect(Collectors.toMap(r -> r.getPrimaryResult().getLabel(), r -> r));
  }

  private static void print(String name, RunResult result, int pages) {
    System.out.printf(
        "%-14s %6.2f ms a page (spread %.2f to %.2f), %.2f MB allocated a page%n",
        name,
        time(result) / pages,
        result.getPrimaryResult().getStatistics().getMin() / pages,
        result.getPrimaryResult().getStatistics().getMax() / pages,
        allocation(result) / pages / 1e6);
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  /** Bytes for each invocation, which is what the rate comes to whatever the machine does. */
  private static double allocation(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(entry -> entry.getValue().getStatistics().getPercentile(50))
        .findFirst()
        .orElse(Double.NaN);
  }
}
