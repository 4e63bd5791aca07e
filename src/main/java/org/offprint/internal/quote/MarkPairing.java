package org.offprint.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which marks of a line belong together.
 *
 * @param pairs the pairs in the order of their closing marks; two of them are apart or one is
 *     inside the other
 * @param unclosed the opening mark of a quotation that goes on in the next paragraph
 */
record MarkPairing(List<Pair> pairs, @Nullable Mark unclosed) {
  static final MarkPairing NOTHING = new MarkPairing(List.of(), null);

  /**
   * Two marks.
   *
   * @param close the mark behind the words, or {@code null} if the end of the line takes its place
   */
  record Pair(Mark open, @Nullable Mark close) {
    boolean endsBefore(Mark mark) {
      return close != null && close.end() <= mark.start();
    }
  }
}
