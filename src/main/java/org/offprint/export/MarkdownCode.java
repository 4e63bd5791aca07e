package org.offprint.export;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.CodeBlock;

/** The parts of a code block between its fences. */
final class MarkdownCode {
  private MarkdownCode() {}

  /** The language as it can stand behind a fence; empty for none and for what is no plain name. */
  static String language(CodeBlock code) {
    String language = code.language();
    return language != null && language.chars().allMatch(MarkdownCode::isPlain) ? language : "";
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "+-#.".indexOf(c) >= 0);
  }

  /**
   * The lines of a text; a line end at its end begins no line. In lists, readers drop the blanks of
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
