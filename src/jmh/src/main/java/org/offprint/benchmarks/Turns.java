package org.offprint.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Has arms do their jobs in turns, page by page, so that whatever happens to the machine happens to
 * all of them. The order is shuffled for each page, as the first may pay for what the last has left
 * in the caches; it is the same in each run.
 */
final class Turns {
  private final List<Arm> arms;
  private final Random random = new Random(1);

  Turns(List<Arm> arms) {
    this.arms = List.copyOf(arms);
  }

  /**
   * Goes through all pages again and again.
   *
   * @param warm how much CPU all arms together spend before anything counts, in seconds; a whole
   *     parse takes some 8,000 pages until all of its code is compiled
   * @param measured how much they spend after that, in seconds; one pass at least
   */
  Passes run(double warm, double measured) {
    spend(warm);
    return new Passes(arms.stream().map(Arm::name).toList(), spend(measured));
  }

  private List<List<Cost>> spend(double seconds) {
    List<List<Cost>> passes = new ArrayList<>();
    long begin = CostMeter.nanos();
    do {
      passes.add(pass());
    } while (CostMeter.nanos() - begin < seconds * 1e9);
    return passes;
  }

  /** What each arm spends on all pages. */
  private List<Cost> pass() {
    Cost[] costs = new Cost[arms.size()];
    Arrays.fill(costs, Cost.NOTHING);
    List<Integer> order = new ArrayList<>(IntStream.range(0, arms.size()).boxed().toList());
    for (int input = 0; input < arms.get(0).inputs().size(); input++) {
      Collections.shuffle(order, random);
      for (int arm : order) {
        costs[arm] = costs[arm].plus(CostMeter.measure(arms.get(arm), input));
      }
    }
    return List.of(costs);
  }
}
