package org.offprint.internal.text.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offprint.internal.character.WideCharacters;

/**
 * Determines whether and how a text is wrapped into lines of about the same width.
 *
 * <p>It is wrapped if most lines that are directly followed by another one end within a band of
 * columns at which people wrap, and most of the lines after them begin with a lowercase word; in
 * Chinese and Japanese, if they are between wide characters and end no sentence. The columns and
 * shares are those seen in agency copy and mail of 64 to 80 columns, with some tolerance.
 */
public final class WrappedLines {
  /** In columns; a line this wide is full. At 20, none of 500 texts changes; at 80, 21. */
  private static final int NARROWEST = 40;

  /** In columns; a longer line is a paragraph. At 50, 21 of 500 texts change; at 200, 4. */
  private static final int WIDEST = 100;

  /**
   * In columns: wide characters fill a line but for two of them, where a mark must not begin the
   * next one.
   */
  private static final int RAGGED = 4;

  /** What ends a sentence in Chinese and Japanese. */
  private static final String ENDS = "。！？」』”";

  private final String source;
  private final List<SourceLine> lines;
  private final int width;
  private Set<String> words = Set.of();

  public WrappedLines(String source, List<SourceLine> lines) {
    this.source = source;
    this.lines = lines;
    this.width = widest();
  }

  public LineForm form() {
    int followed = 0;
    int running = 0;
    int longest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      longest = Math.max(longest, columns(lines.get(i)));
      if (lines.get(i + 1).gap() == 0) {
        boolean runs = columns(lines.get(i)) >= NARROWEST && runsOn(lines.get(i), lines.get(i + 1));
        running += runs ? 1 : 0;
        followed++;
      }
    }
    boolean narrow = longest <= WIDEST;
    return narrow && followed >= 3 && running * 3 >= followed
        ? LineForm.WRAPPED
        : LineForm.ONE_LINE;
  }

  /** Whether a line goes on in the next one, as far as the characters at its end tell. */
  private boolean runsOn(SourceLine line, SourceLine next) {
    char before = source.charAt(line.end() - 1);
    char after = source.charAt(next.start());
    return Character.isLowerCase(after)
        || (WideCharacters.join(before, after) && ENDS.indexOf(before) < 0 && isFull(line));
  }

  /** How wide a line is, a wide character as two columns. */
  private int columns(SourceLine line) {
    int columns = line.width();
    for (int i = line.start(); i < line.end() && columns <= WIDEST; i++) {
      columns += WideCharacters.isOne(source.charAt(i)) ? 1 : 0;
    }
    return columns;
  }

  /** Whether a line ends because it is full, and not because its paragraph does. */
  public boolean isFull(SourceLine line) {
    boolean wide = WideCharacters.isOne(source.charAt(line.end() - 1));
    return wide ? columns(line) + RAGGED >= width : line.width() * 5 >= width * 3;
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

  private int widest() {
    int widest = 0;
    for (SourceLine line : lines) {
      int columns = columns(line);
      widest = columns <= WIDEST ? Math.max(widest, columns) : widest;
    }
    return widest;
  }
}
