package org.offprint.benchmarks;

/** Prints figures, one a line and the name first, as {@code .ci/speed} reads them. */
final class Figures {
  private Figures() {}

  /**
   * Prints a figure.
   *
   * @param name what is measured, such as {@code parse-cpu}
   * @param of of which arms, such as {@code today/last}
   */
  static void print(String name, String of, Quartiles figure) {
    System.out.printf("%-40s %s%n", name + ":" + of, figure);
  }
}
