package org.offprint.internal.table;

/**
 * A line of a table.
 *
 * @param file the name of the file, as faults give it
 * @param number the number of the line, from 1
 * @param text the line, without white space at its end
 */
public record TableLine(String file, int number, String text) {
  /** What is thrown if the line is malformed: it fails the build, never a parse. */
  public IllegalStateException fault(String what) {
    return new IllegalStateException(file + ":" + number + ": " + what);
  }
}
