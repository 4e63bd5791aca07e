package org.offprint.benchmarks;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What arms have spent on all pages, pass by pass.
 *
 * @param arms their names
 * @param costs a list for each pass, which has one cost for each arm
 */
record Passes(List<String> arms, List<List<Cost>> costs) {
  /** The CPU time of an arm by that of another one. */
  Quartiles cpu(String arm, String base) {
    return ratios(arm, base, Cost::nanos);
  }

  /** What an arm allocates by what another one does. */
  Quartiles allocation(String arm, String base) {
    return ratios(arm, base, Cost::bytes);
  }

  /** The CPU time of an arm for a pass, in seconds. */
  Quartiles seconds(String arm) {
    int index = arms.indexOf(arm);
    return Quartiles.of(costs.stream().mapToDouble(pass -> pass.get(index).nanos() / 1e9));
  }

  private Quartiles ratios(String arm, String base, ToLongFunction<Cost> side) {
    int above = arms.indexOf(arm);
    int below = arms.indexOf(base);
    return Quartiles.of(
        costs.stream()
            .mapToDouble(
                pass ->
                    (double) side.applyAsLong(pass.get(above))
                        / side.applyAsLong(pass.get(below))));
  }
}
