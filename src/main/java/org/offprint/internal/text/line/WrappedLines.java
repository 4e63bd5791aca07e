package org.offprint.internal.text.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Determines whether and how a text is wrapped into lines of about the same width.
 *
 * <p>It is wrapped if most lines that are directly followed by another one end within a band of
 * columns at which people wrap, and most of the lines after them begin with a lowercase word. The
 * columns and shares are those seen in agency copy and mail of 64 to 80 columns, with some
 * tolerance.
 */
public final class WrappedLines {
  /** In columns; a line this wide is full. At 20, none of 500 texts changes; at 80, 21. */
  private static final int NARROWEST = 40;

  /** In columns; a longer line is a paragraph. At 50, 21 of 500 texts change; at 200, 4. */
  private static final int WIDEST = 100;

  private final String source;
  private final List<SourceLine> lines;
  private final int width;
  private Set<String> words = Set.of();

  public WrappedLines(String source, List<SourceLine> lines) {
    this.source = source;
    this.lines = lines;
    this.width = widest(lines);
  }

  public LineForm form() {
    int followed = 0;
    int running = 0;
    int longest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      longest = Math.max(longest, lines.get(i).width());
      if (lines.get(i + 1).gap() == 0) {
        followed++;
        char next = source.charAt(lines.get(i + 1).start());
        boolean full = lines.get(i).width() >= NARROWEST;
        running += full && Character.isLowerCase(next) ? 1 : 0;
      }
    }
    boolean narrow = longest <= WIDEST;
    return narrow && followed >= 3 && running * 3 >= followed
        ? LineForm.WRAPPED
        : LineForm.ONE_LINE;
  }

  /** Whether a line ends because it is full, and not because its paragraph does. */
  public boolean isFull(SourceLine line) {
    return line.width() * 5 >= width * 3;
  }

  /**
   * Removes a hyphen that only marks the end of a line: the word without it occurs elsewhere in the
   * text.
   */
  public boolean joinsHyphen(StringBuilder before, String next) {
    int length = before.length();
    boolean hyphen =
        length > 1
            && before.charAt(length - 1) == '-'
            && Character.isLetter(before.charAt(length - 2))
            && !next.isEmpty()
            && Character.isLowerCase(next.charAt(0));
    if (!hyphen) {
      return false;
    }
    int from = length - 1;
    while (from > 0 && Character.isLetter(before.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < next.length() && Character.isLetter(next.charAt(to))) {
      to++;
    }
    if (words().contains(before.substring(from, length - 1) + next.substring(0, to))) {
      before.setLength(length - 1);
    }
    return true;
  }

  private Set<String> words() {
    if (words.isEmpty()) {
      Set<String> found = new HashSet<>();
      int at = 0;
      while (at < source.length()) {
        int from = at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
          at++;
        }
        if (at > from) {
          found.add(source.substring(from, at));
        }
        at++;
      }
      words = found;
    }
    return words;
  }

  private static int widest(List<SourceLine> lines) {
    return lines.stream().mapToInt(SourceLine::width).filter(w -> w <= WIDEST).max().orElse(0);
  }
}
