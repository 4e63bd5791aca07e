package org.offprint.internal.text.score;

import java.util.Arrays;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.LineScore;
import org.offprint.internal.text.piece.LineStretch;

/** What the first model says of the lines around, as features for the second one. */
final class LineContext {
  /** In 1024ths of a logit; more says no more. The model has learned with it. */
  private static final int LOUDEST = 8 * 1024;

  /** In lines; farther is far. The model has learned with it. */
  private static final int FARTHEST = 60;

  /** How many lines before and after are averaged. The model has learned with it. */
  private static final int TEN = 10;

  /** A line that many others outdo is none. The model has learned with it. */
  private static final int MOST_RANK = 20;

  private final int[][] rows;
  private final int[][] margins;
  private final int[] within;

  private LineContext(int[][] rows, int[][] margins) {
    this.rows = rows;
    this.margins = margins;
    within = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      within[i] = capped(new LineScore(margins[i]).inArticle());
    }
  }

  /** Fills in what the margins of a first model say. */
  static void fill(int[][] rows, int[][] margins) {
    LineContext context = new LineContext(rows, margins);
    context.own();
    context.around();
    context.places();
  }

  private static int capped(int margin) {
    return Math.max(-LOUDEST, Math.min(LOUDEST, margin));
  }

  private void own() {
    int first = LineFeature.PARAGRAPH_MARGIN.ordinal();
    for (int i = 0; i < rows.length; i++) {
      int none = margins[i][LineKind.FURNITURE.ordinal()];
      for (int kind = 1; kind < margins[i].length; kind++) {
        rows[i][first + kind - 1] = capped(margins[i][kind] - none);
      }
    }
  }

  private int in(int line) {
    return line < 0 || line >= within.length ? -LOUDEST : within[line];
  }

  private void around() {
    long[] sums = new long[rows.length + 1];
    for (int i = 0; i < rows.length; i++) {
      sums[i + 1] = sums[i] + within[i];
    }
    for (int i = 0; i < rows.length; i++) {
      int[] row = rows[i];
      row[LineFeature.BEFORE_IN.ordinal()] = in(i - 1);
      row[LineFeature.SECOND_BEFORE_IN.ordinal()] = in(i - 2);
      row[LineFeature.THIRD_BEFORE_IN.ordinal()] = in(i - 3);
      row[LineFeature.AFTER_IN.ordinal()] = in(i + 1);
      row[LineFeature.SECOND_AFTER_IN.ordinal()] = in(i + 2);
      row[LineFeature.THIRD_AFTER_IN.ordinal()] = in(i + 3);
      row[LineFeature.TEN_BEFORE_IN.ordinal()] = mean(sums, i - TEN, i);
      row[LineFeature.TEN_AFTER_IN.ordinal()] = mean(sums, i + 1, i + 1 + TEN);
    }
  }

  private static int mean(long[] sums, int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(sums.length - 1, to);
    return end <= first ? -LOUDEST : (int) ((sums[end] - sums[first]) / (end - first));
  }

  private void places() {
    LineStretch stretch = LineStretch.of(within);
    int title = best(LineKind.TITLE);
    int byline = best(LineKind.BYLINE);
    int date = best(LineKind.DATE);
    int[] titles = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      titles[i] = rows[i][LineFeature.TITLE_MARGIN.ordinal()];
    }
    int[] sorted = titles.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < rows.length; i++) {
      int rank = 0;
      while (rank < MOST_RANK
          && rank < sorted.length
          && sorted[sorted.length - 1 - rank] > titles[i]) {
        rank++;
      }
      rows[i][LineFeature.TITLE_RANK.ordinal()] = rank;
      rows[i][LineFeature.FROM_BEGIN.ordinal()] = distance(i - stretch.begin());
      rows[i][LineFeature.FROM_END.ordinal()] = distance(i - stretch.end());
      rows[i][LineFeature.FROM_TITLE.ordinal()] = distance(i - title);
      rows[i][LineFeature.FROM_BYLINE.ordinal()] = distance(i - byline);
      rows[i][LineFeature.FROM_DATE.ordinal()] = distance(i - date);
    }
  }

  private static int distance(int lines) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, lines));
  }

  /** The line that is most of all of a kind. */
  private int best(LineKind kind) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < margins.length; i++) {
      int margin = margins[i][kind.ordinal()] - margins[i][LineKind.FURNITURE.ordinal()];
      best = margin > most ? i : best;
      most = Math.max(most, margin);
    }
    return best;
  }
}
