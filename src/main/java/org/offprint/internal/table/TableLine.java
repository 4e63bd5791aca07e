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

  /** The words after the first colon, or all of them, which single spaces part. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    int colon = text.indexOf(':');
    int from = text.startsWith(" ", colon + 1) ? colon + 2 : colon + 1;
    for (int to = text.indexOf(' ', from); to >= 0; to = text.indexOf(' ', from)) {
      words.add(text.substring(from, to));
      from = to + 1;
    }
    words.add(text.substring(from));
    return words;
  }

  /** What is thrown if the line is malformed: it fails the build, never a parse. */
  public IllegalStateException fault(String what) {
    return new IllegalStateException(file + ":" + number + ": " + what);
  }
}
