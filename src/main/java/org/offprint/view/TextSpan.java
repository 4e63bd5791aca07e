package org.offprint.view;

/**
 * A part of the text of a {@link TextIndex}, in UTF-16 units, 0-based, end exclusive.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record TextSpan(int start, int end) {
  /** Refuses negative and reversed spans. */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + "–" + end);
    }
  }

  /**
   * How many UTF-16 units the span has.
   *
   * @return end minus start
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether a unit is in the span.
   *
   * @param offset where the unit stands
   * @return true from {@code start} to the one before {@code end}
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  @Override
  public String toString() {
    return start + "–" + end;
  }
}
