package org.offprint.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Compares the CPU time of a page when two threads parse at once with that when one does, in turns:
 * what they share, such as caches and locks, would make it more.
 *
 * <pre>TwoThreads FOLDERS EVERY WARM MEASURED NAME=CLASSPATH</pre>
 *
 * WARM and MEASURED are seconds of the CPU of one thread.
 */
final class TwoThreads {
  private final Arm arm;
  private final ExecutorService threads;

  private TwoThreads(Arm arm, ExecutorService threads) {
    this.arm = arm;
    this.threads = threads;
  }

  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    List<String> pages = Pages.read(args[0], Integer.parseInt(args[1]));
    Arm arm = Arm.wholeParse(Build.of(args[4]), pages);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      TwoThreads turns = new TwoThreads(arm, threads);
      turns.spend(Double.parseDouble(args[2]));
      List<Double> ratios = turns.spend(Double.parseDouble(args[3]));
      Figures.print(
          "two-threads-cpu",
          arm.name(),
          Quartiles.of(ratios.stream().mapToDouble(Double::doubleValue)));
    } finally {
      threads.shutdown();
    }
  }

  private List<Double> spend(double seconds) throws ExecutionException, InterruptedException {
    List<Double> ratios = new ArrayList<>();
    for (double spent = 0; spent < seconds; ) {
      double alone = passes(1);
      double together = passes(2) / 2;
      ratios.add(together / alone);
      spent += alone + together;
    }
    return ratios;
  }

  /** The CPU time of a pass by each of some threads at once, in seconds. */
  private double passes(int count) throws ExecutionException, InterruptedException {
    List<Future<Double>> passes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      passes.add(threads.submit(this::pass));
    }
    double seconds = 0;
    for (Future<Double> pass : passes) {
      seconds += pass.get();
    }
    return seconds;
  }

  private double pass() {
    Cost cost = Cost.NOTHING;
    for (int input = 0; input < arm.inputs().size(); input++) {
      cost = cost.plus(CostMeter.measure(arm, input));
    }
    return cost.nanos() / 1e9;
  }
}
