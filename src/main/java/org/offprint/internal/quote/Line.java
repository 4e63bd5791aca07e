package org.offprint.internal.quote;

import java.util.List;
import org.offprint.model.Inline;

/**
 * A list of inlines and everything in it, flattened into one string of characters. Nodes without
 * text are one character each.
 *
 * @param content the list
 * @param text the characters
 * @param segments where they come from, in order and without gaps
 * @param root the same list with its place in the line
 * @param height how many nodes stand inside each other at most, 1 for a lone text
 */
record Line(
    List<Inline> content, String text, List<LineSegment> segments, InlineList root, int height) {
  /** Stands for code, a picture and the like: something that can be quoted, but not read. */
  static final char OBJECT = '\uFFFC';

  /**
   * Stands for something that does not count as a mark's neighbour: a note reference is not part of
   * the sentence.
   */
  static final char ASIDE = '\u2060';

  /** Stands for a line that need not be read, since it has no marks. */
  static final Line UNREAD = new Line(List.of(), "", List.of(), new InlineList(null, null, 0), 0);

  /** The segment that holds a position. */
  LineSegment segmentAt(int position) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return segments.get(low);
  }
}
