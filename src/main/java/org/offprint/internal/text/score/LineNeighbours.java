package org.offprint.internal.text.score;

import java.util.function.IntPredicate;
import org.offprint.internal.text.piece.Pieces;

/** What stands around the lines of a text, and where in it they stand. */
final class LineNeighbours {
  // Numbers are cut off here, as the model has learned them.
  private static final int FARTHEST = 60;
  private static final int MOST_GAP = 4;
  private static final int MOST_LINES = 2000;

  private final Pieces pieces;
  private final LineMeasures measures;
  private final int[][] rows;

  LineNeighbours(Pieces pieces, LineMeasures measures, int[][] rows) {
    this.pieces = pieces;
    this.measures = measures;
    this.rows = rows;
  }

  void fill() {
    for (int i = 0; i < rows.length; i++) {
      around(i);
      place(i);
    }
    runs();
    groups();
    distances(LineFeature.SINCE_GOOD, LineFeature.UNTIL_GOOD, measures::isGood);
    distances(
        LineFeature.SINCE_DATE, LineFeature.UNTIL_DATE, line -> is(line, LineFeature.DATE_INSIDE));
    distances(
        LineFeature.SINCE_BYLINE, LineFeature.UNTIL_BYLINE, line -> is(line, LineFeature.BY_WORD));
    distances(
        LineFeature.SINCE_SHARE,
        LineFeature.UNTIL_SHARE,
        line -> is(line, LineFeature.SHARE_LABEL));
    labels();
  }

  private boolean is(int line, LineFeature feature) {
    return rows[line][feature.ordinal()] > 0;
  }

  private void around(int i) {
    int[] row = rows[i];
    boolean last = i + 1 == rows.length;
    row[LineFeature.GAP_BEFORE.ordinal()] = Math.min(MOST_GAP, pieces.get(i).gap());
    row[LineFeature.GAP_AFTER.ordinal()] =
        last ? MOST_GAP : Math.min(MOST_GAP, pieces.get(i + 1).gap());
    row[LineFeature.BEFORE_WEIGHT.ordinal()] = measures.weight(i - 1);
    row[LineFeature.SECOND_BEFORE_WEIGHT.ordinal()] = measures.weight(i - 2);
    row[LineFeature.AFTER_WEIGHT.ordinal()] = measures.weight(i + 1);
    row[LineFeature.SECOND_AFTER_WEIGHT.ordinal()] = measures.weight(i + 2);
    row[LineFeature.THIRD_AFTER_WEIGHT.ordinal()] = measures.weight(i + 3);
    int ends = LineFeature.ENDS_SENTENCE.ordinal();
    row[LineFeature.BEFORE_ENDS.ordinal()] = i == 0 ? -1 : rows[i - 1][ends];
    row[LineFeature.AFTER_ENDS.ordinal()] = last ? -1 : rows[i + 1][ends];
    row[LineFeature.GOOD_BEFORE_3.ordinal()] = measures.goodShare(i - 3, i);
    row[LineFeature.GOOD_AFTER_3.ordinal()] = measures.goodShare(i + 1, i + 4);
    row[LineFeature.GOOD_AROUND_6.ordinal()] = measures.goodShare(i - 6, i + 7);
    row[LineFeature.GOOD_AROUND_15.ordinal()] = measures.goodShare(i - 15, i + 16);
  }

  private void place(int i) {
    int[] row = rows[i];
    int start = measures.coreStart();
    int end = measures.coreEnd();
    row[LineFeature.LINES.ordinal()] = Math.min(MOST_LINES, rows.length);
    row[LineFeature.GOOD_SHARE.ordinal()] = measures.goodShare(0, rows.length);
    row[LineFeature.POSITION.ordinal()] = LineSigns.share(i, rows.length);
    row[LineFeature.GOOD_BEFORE.ordinal()] = measures.goodBefore(i);
    row[LineFeature.IN_CORE.ordinal()] = LineSigns.bit(i >= start && i < end);
    row[LineFeature.FROM_CORE_START.ordinal()] = capped(i - start);
    row[LineFeature.FROM_CORE_END.ordinal()] = capped(i - end + 1);
    row[LineFeature.CORE_PURITY.ordinal()] = measures.goodShare(start, end);
  }

  private static int capped(int distance) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
  }

  /** Rows of lines that are not good text. */
  private void runs() {
    int from = 0;
    while (from < rows.length) {
      int to = from;
      while (to < rows.length && !measures.isGood(to)) {
        to++;
      }
      for (int i = from; i < to; i++) {
        rows[i][LineFeature.RUN_LENGTH.ordinal()] = Math.min(FARTHEST, to - from);
        rows[i][LineFeature.RUN_INDEX.ordinal()] = Math.min(FARTHEST, i - from);
      }
      from = to + 1;
    }
  }

  private void groups() {
    int from = 0;
    while (from < rows.length) {
      int to = pieces.groupEnd(from);
      for (int i = from; i < to; i++) {
        rows[i][LineFeature.GROUP_SIZE.ordinal()] = Math.min(FARTHEST, to - from);
        rows[i][LineFeature.GROUP_INDEX.ordinal()] = Math.min(FARTHEST, i - from);
      }
      from = to;
    }
  }

  private void distances(LineFeature since, LineFeature until, IntPredicate sign) {
    int distance = FARTHEST;
    for (int i = 0; i < rows.length; i++) {
      rows[i][since.ordinal()] = distance;
      distance = sign.test(i) ? 1 : Math.min(FARTHEST, distance + 1);
    }
    distance = FARTHEST;
    for (int i = rows.length - 1; i >= 0; i--) {
      rows[i][until.ordinal()] = distance;
      distance = sign.test(i) ? 1 : Math.min(FARTHEST, distance + 1);
    }
  }

  private void labels() {
    int distance = FARTHEST;
    for (int i = 0; i < rows.length; i++) {
      boolean label = is(i, LineFeature.TAIL_LABEL) || is(i, LineFeature.RELATED_LABEL);
      distance = label ? 0 : Math.min(FARTHEST, distance + 1);
      rows[i][LineFeature.SINCE_LABEL.ordinal()] = distance;
    }
  }
}
