package org.offprint.model;

/**
 * A range of the decoded source text, in UTF-16 units, 0-based, end exclusive. A byte order mark is
 * not part of the text, and line ends are as they were.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record TextRange(int start, int end) implements Place {
  /** Refuses negative and reversed ranges. */
  public TextRange {
    Check.range(start, 0, Integer.MAX_VALUE, "start");
    Check.range(end, start, Integer.MAX_VALUE, "end");
  }

  /**
   * Where the range begins.
   *
   * @return the first unit
   */
  @Override
  public int position() {
    return start;
  }

  /**
   * How many UTF-16 units the range spans.
   *
   * @return end minus start
   */
  public int length() {
    return end - start;
  }

  @Override
  public String toString() {
    return start + "–" + end;
  }
}
