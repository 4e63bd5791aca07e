package org.offprint.internal.text.piece;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.character.Characters;
import org.offprint.internal.character.WideCharacters;
import org.offprint.internal.text.line.LineForm;
import org.offprint.internal.text.line.ListMark;
import org.offprint.internal.text.line.MarginMarks;
import org.offprint.internal.text.line.SourceLine;
import org.offprint.internal.text.line.WrappedLines;

/** Cuts the lines of a text into pieces, one for each paragraph as far as the lines show. */
public final class Cutter {
  /**
   * An indent of the first line that starts a paragraph; agency copy uses four. At 1 or 4, 1 of 500
   * texts changes.
   */
  private static final int PARAGRAPH_INDENT = 2;

  /**
   * How far the lines of a list item may be indented below its first one. At 2 or 8, none of 500
   * texts changes.
   */
  private static final int HANGING_INDENT = 4;

  private final String source;
  private final WrappedLines wrapped;

  public Cutter(String source, WrappedLines wrapped) {
    this.source = source;
    this.wrapped = wrapped;
  }

  public List<Piece> pieces(List<SourceLine> lines, LineForm form) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      if (form == LineForm.WRAPPED) {
        while (to < lines.size() && continues(lines.get(from), lines.get(to - 1), lines.get(to))) {
          to++;
        }
      }
      pieces.add(piece(lines, from, to));
      from = to;
    }
    return pieces;
  }

  /** The fields of the head of a mail, each with the indented lines that go on with it. */
  public List<Piece> fields(List<SourceLine> lines) {
    List<Piece> fields = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && lines.get(to).indent() > 0) {
        to++;
      }
      fields.add(piece(lines, from, to));
      from = to;
    }
    return fields;
  }

  private boolean continues(SourceLine first, SourceLine before, SourceLine line) {
    boolean hanging = ListMark.startsAt(source, first.start(), first.end());
    int edge = hanging ? first.indent() + HANGING_INDENT : before.indent();
    return line.gap() == 0
        && line.indent() < edge + PARAGRAPH_INDENT
        && margin(first) == margin(line)
        && wrapped.goesOn(before, line)
        && !ListMark.startsAt(source, line.start(), line.end());
  }

  /** How deep a line is quoted; a line of marks alone is at a depth of its own. */
  private int margin(SourceLine line) {
    if (source.charAt(line.start()) != '>') {
      return 0;
    }
    String words = source.substring(line.start(), line.end());
    return MarginMarks.length(words) == words.length() ? -1 : MarginMarks.depth(words);
  }

  private Piece piece(List<SourceLine> lines, int from, int to) {
    SourceLine first = lines.get(from);
    int end = lines.get(to - 1).end();
    if (to == from + 1) {
      return piece(source, first.start(), end, first.gap(), first.indent());
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      SourceLine line = lines.get(i);
      String words = words(source, line.start(), line.end());
      boolean quoted = i > from && source.charAt(first.start()) == '>';
      words = quoted ? words.substring(MarginMarks.length(words)) : words;
      boolean wide =
          text.length() > 0
              && !words.isEmpty()
              && WideCharacters.join(text.charAt(text.length() - 1), words.charAt(0));
      if (i > from && !wide && !wrapped.joinsHyphen(text, words)) {
        text.append(' ');
      }
      text.append(words);
    }
    // The second line shows the margin of the paragraph, whatever the indent of the first one
    // means.
    int indent = Math.min(first.indent(), lines.get(from + 1).indent());
    boolean special = hasNoBreakSpace(source, first.start(), end);
    return new Piece(first.start(), end, text.toString(), first.gap(), indent, special);
  }

  static Piece piece(String source, int start, int end, int gap, int indent) {
    boolean special = hasNoBreakSpace(source, start, end);
    return new Piece(start, end, words(source, start, end), gap, indent, special);
  }

  /**
   * The words of a range: each run of white space as one space, soft hyphens and zero-width
   * characters removed.
   */
  public static String words(String source, int start, int end) {
    if (isPlain(source, start, end)) {
      return source.substring(start, end);
    }
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (Characters.isDropped(c)) {
        continue;
      }
      if (!Characters.isSpace(c)) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().stripTrailing();
  }

  private static boolean isPlain(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      boolean run = c == ' ' && i > start && source.charAt(i - 1) == ' ';
      if (run || (c != ' ' && Characters.isBlank(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNoBreakSpace(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\u00A0') {
        return true;
      }
    }
    return false;
  }
}
