package org.offprint.internal.export.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The ranks that headings have in a page: the levels of the article without gaps, since a skipped
 * rank sounds as if a heading had been missed.
 */
final class HeadingRanks {
  private record Open(int level, int rank) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private int last;

  /** The rank of the next heading, given its level. */
  int next(int level) {
    while (!open.isEmpty() && open.peek().level >= level) {
      open.pop();
    }
    int deepest = open.isEmpty() ? (last == 0 ? level : last + 1) : open.peek().rank + 1;
    last = Math.min(level, deepest);
    open.push(new Open(level, last));
    return last;
  }
}
