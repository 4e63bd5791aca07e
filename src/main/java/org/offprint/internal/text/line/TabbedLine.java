package org.offprint.internal.text.line;

import org.offprint.internal.character.Characters;

/**
 * The line of a table row, including the tabs of empty cells at its edges.
 *
 * @param start where the first cell starts
 * @param end where the last cell ends
 * @param tabs how many tabs separate its cells; 0 for a piece of several lines
 */
public record TabbedLine(int start, int end, int tabs) {
  /** The line that a piece of the source stands on, from where it starts to where it ends. */
  public static TabbedLine of(String source, int from, int to) {
    int start = from;
    while (start > 0 && isInside(source.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < source.length() && isInside(source.charAt(end))) {
      end++;
    }
    int tabs = 0;
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (Lines.endsLine(c)) {
        return new TabbedLine(from, to, 0);
      }
      tabs += c == '\t' ? 1 : 0;
    }
    return new TabbedLine(start, end, tabs);
  }

  private static boolean isInside(char c) {
    return Characters.isBlank(c) && !Lines.endsLine(c);
  }
}
