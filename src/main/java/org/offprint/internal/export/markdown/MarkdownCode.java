package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;

/** The lines of a code block between its fences. */
final class MarkdownCode {
  private MarkdownCode() {}

  /**
   * The lines of a text; a line end at its end begins no line. In lists, readers drop the spaces of
   * blank lines, so they are left out everywhere.
   */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(line(text.substring(start, end)));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(line(text.substring(start)));
    }
    return lines;
  }

  private static String line(String line) {
    return line.chars().allMatch(c -> c == ' ' || c == '\t') ? "" : line;
  }
}
