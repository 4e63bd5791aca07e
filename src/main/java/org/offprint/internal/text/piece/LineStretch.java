package org.offprint.internal.text.piece;

/**
 * The stretch of lines for which most speaks, all of them together, by Kadane's algorithm.
 *
 * @param begin its first line
 * @param end the line after its last one
 * @param sum how much speaks for it
 */
public record LineStretch(int begin, int end, long sum) {
  /** No line alone speaks louder for the stretch, in 1024ths of a logit. */
  public static final int LOUDEST = 3 * 1024;

  /** Nor does any speak louder against it, since boxes of many lines stand between paragraphs. */
  private static final int QUIETEST = 1024;

  /**
   * The best stretch of some lines.
   *
   * @param within how much speaks for each line
   */
  public static LineStretch of(int[] within) {
    long sum = 0;
    int from = 0;
    LineStretch best = new LineStretch(0, 0, 0);
    for (int i = 0; i < within.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += Math.max(-QUIETEST, Math.min(LOUDEST, within[i]));
      if (sum > best.sum()) {
        best = new LineStretch(from, i + 1, sum);
      }
    }
    return best;
  }
}
