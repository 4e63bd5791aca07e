package org.offprint.internal.text.piece;

/**
 * How much speaks for each kind of line, in 1024ths of a logit.
 *
 * @param margins one for each {@link LineKind}, in their order
 */
public record LineScore(int[] margins) {
  /** How much speaks for a kind, compared with the next best one; negative if another is best. */
  public int lead(LineKind kind) {
    int best = Integer.MIN_VALUE;
    for (int i = 0; i < margins.length; i++) {
      best = i == kind.ordinal() ? best : Math.max(best, margins[i]);
    }
    return margins[kind.ordinal()] - best;
  }

  /** How much more speaks for one kind than for another. */
  public int over(LineKind kind, LineKind other) {
    return margins[kind.ordinal()] - margins[other.ordinal()];
  }

  /** How much more speaks for some part of the article than for none. */
  public int inArticle() {
    return -lead(LineKind.FURNITURE);
  }
}
