package org.offprint.internal.html.body.score;

import java.util.List;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.Run;

/** The text runs of a page without its media, in order, and how much of their text is good. */
final class TextOrder {
  /** The good text, by weight, at or above which a run is long. The model has learned with it. */
  private static final int LONG = 80;

  /** Where a run stands among the text runs; for a medium, where the next one does. */
  private final int[] positions;

  private final int[] runs;
  private final int size;
  private final int[] lengthBefore;
  private final int[] goodBefore;
  private final int[] lastLong;
  private final int[] nextLong;

  TextOrder(List<Run> all, RunMeasures measures) {
    positions = new int[all.size()];
    runs = new int[all.size()];
    int count = 0;
    for (Run run : all) {
      positions[run.index()] = count;
      if (!run.isMedium()) {
        runs[count++] = run.index();
      }
    }
    size = count;
    lengthBefore = new int[size + 1];
    goodBefore = new int[size + 1];
    lastLong = new int[size];
    nextLong = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      lengthBefore[i + 1] = lengthBefore[i] + measures.weight(runs[i]);
      goodBefore[i + 1] = goodBefore[i] + measures.good(runs[i]);
      lastLong[i] = last;
      last = measures.good(runs[i]) >= LONG ? i : last;
    }
    int next = -1;
    for (int i = size - 1; i >= 0; i--) {
      nextLong[i] = next;
      next = measures.good(runs[i]) >= LONG ? i : next;
    }
  }

  /** How many text runs there are. */
  int size() {
    return size;
  }

  /** The place of a run among the text runs. */
  int position(int run) {
    return positions[run];
  }

  /** The run at a place, or -1 outside the page. */
  int run(int position) {
    return position < 0 || position >= size ? -1 : runs[position];
  }

  /** The place of the last long good run before a place, or -1. */
  int lastLong(int position) {
    return lastLong[position];
  }

  /** The place of the next long good run after a place, or -1. */
  int nextLong(int position) {
    return nextLong[position];
  }

  /** How much of the text in some runs around a place is good, per mille. */
  int goodAround(int position, int reach) {
    int from = Math.max(0, position - reach);
    int to = Math.min(size, position + reach + 1);
    int all = lengthBefore[to] - lengthBefore[from];
    return PerMille.of(goodBefore[to] - goodBefore[from], all);
  }
}
