package org.offprint.internal.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table.
 *
 * @param file the name of the file, as faults give it
 * @param number the number of the line, from 1
 * @param text the line, without white space at its end
 */
public record TableLine(String file, int number, String text) {
  /** What stands before the first colon; empty if there is none. */
  public String key() {
    return text.substring(0, Math.max(0, text.indexOf(':')));
  }

  /** The words after the first colon, or all of them if there is none. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    int from = text.indexOf(':') + 1;
    while (from < text.length()) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      if (to > from) {
        words.add(text.substring(from, to));
      }
      from = to + 1;
    }
    return words;
  }

  /** What is thrown if the line is malformed: it fails the build, never a parse. */
  public IllegalStateException fault(String what) {
    return new IllegalStateException(file + ":" + number + ": " + what);
  }
}
