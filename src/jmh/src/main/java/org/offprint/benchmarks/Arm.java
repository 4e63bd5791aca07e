package org.offprint.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * One of the things that are compared.
 *
 * @param name what it is called in the figures
 * @param job what is measured
 * @param inputs what the job is done with; all arms have as many, and those at the same place are
 *     of the same page
 */
record Arm(String name, Function<Object, Object> job, List<Object> inputs) {
  /** Whole parses by a build. */
  static Arm wholeParse(Build build, List<String> pages) {
    return new Arm(build.name(), build.job(WholeParse.class), Collections.unmodifiableList(pages));
  }

  /** Parses by the HTML parser alone, that of a build. */
  static Arm bareParse(Build build, List<String> pages) {
    return new Arm("bare", build.job(BareParse.class), Collections.unmodifiableList(pages));
  }
}
