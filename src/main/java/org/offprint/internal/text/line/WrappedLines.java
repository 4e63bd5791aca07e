package org.offprint.internal.text.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;
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

  /** At most one in so many characters may stand in longer lines than those of wrapped text. */
  private static final int BEYOND = 12;

  /** Lines at an indent, or that go on in lower case, from which on they show a width. */
  private static final int FEWEST_FILLED = 6;

  /** In columns: marks that a program counts and does not print, or the other way round. */
  private static final int SLACK = 1;

  private final String source;
  private final List<SourceLine> lines;

  /** The widest line of each indent that has several. */
  private final Map<Integer, Integer> widths = new HashMap<>();

  private @Nullable Boolean filled;
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
    long beyond = 0;
    long all = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int columns = columns(lines.get(i));
      all += lines.get(i).width();
      beyond += columns > WIDEST ? lines.get(i).width() : 0;
      if (columns >= NARROWEST && columns <= WIDEST && lines.get(i + 1).gap() == 0) {
        running += runsOn(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        followed++;
      }
    }
    boolean narrow = beyond * BEYOND <= all;
    return narrow && followed >= 3 && running * 3 >= followed
        ? LineForm.WRAPPED
        : LineForm.ONE_LINE;
  }

  /** Whether a line goes on in the next one, as far as the characters at its end tell. */
  private boolean runsOn(SourceLine line, SourceLine next) {
    char before = source.charAt(line.end() - 1);
    char after = source.charAt(next.start());
    return Character.isLowerCase(after)
        || (isUnicase(after) && ENDS.indexOf(before) < 0 && isFull(line));
  }

  private static boolean isUnicase(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isTitleCase(c);
  }

  /** How wide a line is, a wide character as two columns. */
  private int columns(SourceLine line) {
    int columns = line.width();
    for (int i = line.start(); i < line.end() && columns <= WIDEST; i++) {
      columns += WideCharacters.isOne(source.charAt(i)) ? 1 : 0;
    }
    return columns;
  }

  /**
   * Whether a line goes on in the next one: its paragraph did not end there. A program that wraps
   * breaks a line only where the next word would not have fitted; people wrap less evenly.
   */
  public boolean goesOn(SourceLine line, SourceLine next) {
    boolean small = Character.isLowerCase(source.charAt(next.start()));
    if (filled()) {
      boolean fits = columns(line) + 1 + firstWord(next) + SLACK <= width(line, next);
      return !fits || small;
    }
    return small || isFull(line);
  }

  /** Whether next to all lines that go on in lower case are as full as a program makes them. */
  private boolean filled() {
    if (filled == null) {
      int running = 0;
      int full = 0;
      for (int i = 0; i + 1 < lines.size(); i++) {
        SourceLine line = lines.get(i);
        SourceLine next = lines.get(i + 1);
        boolean runs = next.gap() == 0 && columns(line) >= NARROWEST && columns(line) <= WIDEST;
        if (runs && Character.isLowerCase(source.charAt(next.start()))) {
          running++;
          full += columns(line) + 1 + firstWord(next) + SLACK > width(line, next) ? 1 : 0;
        }
      }
      filled = running >= FEWEST_FILLED && full * 10 >= running * 9;
    }
    return filled;
  }

  /** The columns of the first word of a line. */
  private int firstWord(SourceLine line) {
    int columns = 0;
    for (int i = line.start(); i < line.end() && !Characters.isSpace(source.charAt(i)); i++) {
      boolean wide = WideCharacters.isOne(source.charAt(i));
      if (wide && columns > 0) {
        return columns;
      }
      columns += wide ? 2 : 1;
    }
    return columns;
  }

  /** How wide lines at the margin of these two become. */
  private int width(SourceLine line, SourceLine next) {
    int own = widths.getOrDefault(Math.min(line.indent(), next.indent()), 0);
    return own == 0 ? width : own;
  }

  /** Whether a line ends because it is full, and not because its paragraph does. */
  private boolean isFull(SourceLine line) {
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
    Map<Integer, Integer> counts = new HashMap<>();
    int widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      int columns = columns(lines.get(i));
      if (columns <= WIDEST) {
        widest = Math.max(widest, columns);
        boolean followed = i + 1 < lines.size() && lines.get(i + 1).gap() == 0;
        if (followed && columns >= NARROWEST) {
          counts.merge(lines.get(i).indent(), 1, Integer::sum);
          widths.merge(lines.get(i).indent(), columns, Math::max);
        }
      }
    }
    widths.keySet().removeIf(indent -> counts.get(indent) < FEWEST_FILLED);
    return widest;
  }
}
