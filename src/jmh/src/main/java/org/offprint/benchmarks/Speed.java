package org.offprint.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link PageBenchmark} and {@link ArticleSize}, and prints what comes of them. */
final class Speed {
  private Speed() {}

  public static void main(String[] args) throws RunnerException {
    List<String> pages = PageFolder.pages();
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(PageBenchmark.class.getName().replace(".", "\\."))
        .addProfiler(GCProfiler.class)
        .forks(1)
        .threads(1)
        .warmupIterations(20)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(10)
        .measurementTime(TimeValue.seconds(2))
        .jvmArgsAppend(
            "-Xms1g",
            "-Xmx1g",
            "-D" + PageFolder.PROPERTY + "=" + System.getProperty(PageFolder.PROPERTY))
        .shouldFailOnError(true);
    Map<String, RunResult> results =
        new Runner(options.build())
            .run().stream()
                .collect(Collectors.toMap(r -> r.getPrimaryResult().getLabel(), r -> r));
    RunResult whole = results.get("whole");
    RunResult bare = results.get("bare");
    System.out.printf("%n%d pages, medians of all iterations%n", pages.size());
    print("whole parse", whole, pages.size());
    print("bare jsoup", bare, pages.size());
    System.out.printf(
        "whole / bare   %6.2f in time %6.2f in allocation%n",
        time(whole) / time(bare), allocation(whole) / allocation(bare));
    ArticleSize.print(pages);
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
