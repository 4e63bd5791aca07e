package org.offprint.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;

/** Finds the quotation marks of a line and what may be one. */
final class MarkScanner {
  private final Line line;
  private final String text;
  private final MarkJudge judge;
  private final List<Found> found = new ArrayList<>();
  private int ink;
  private int segmentIndex;
  private boolean doubledOpen;

  /** A mark before its neighbours among the marks are known. */
  private record Found(
      MarkShape shape, int start, int end, MarkCosts costs, int ink, LineSegment segment) {}

  private MarkScanner(Line line, MarkConvention convention) {
    this.line = line;
    this.text = line.text();
    this.judge = new MarkJudge(convention);
  }

  static List<Mark> scan(Line line, MarkConvention convention) {
    return new MarkScanner(line, convention).marks();
  }

  private List<Mark> marks() {
    int at = 0;
    while (at < text.length()) {
      at += take(at);
    }
    return settled();
  }

  /** Takes what stands at a place, a mark or not; returns how many characters that is. */
  private int take(int at) {
    char c = text.charAt(at);
    MarkShape shape = MarkShape.of(c);
    boolean repeatable =
        shape == MarkShape.STRAIGHT_DOUBLE || shape == MarkShape.STRAIGHT_SINGLE || isBuilt(c);
    int run = repeatable ? run(at) : 1;
    return switch (run) {
      case 1 -> take(shape, at, 1);
      case 2 -> takeTwo(at);
      default -> take(null, at, run);
    };
  }

  private int takeTwo(int at) {
    MarkShape shape = doubled(text.charAt(at), at);
    boolean separate = shape == MarkShape.STRAIGHT_DOUBLE && !isDoubledTyping(at);
    return take(shape, at, separate ? 1 : 2);
  }

  private int take(@Nullable MarkShape shape, int at, int length) {
    if (shape == null || !add(shape, at, at + length)) {
      ink += isInk(text.charAt(at)) ? 1 : 0;
    }
    return length;
  }

  /** Whether two of a character form a mark although a single one does not. */
  private static boolean isBuilt(char c) {
    return c == '`' || c == ',' || c == '<' || c == '>';
  }

  private int run(int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end - start;
  }

  private @Nullable MarkShape doubled(char c, int at) {
    return switch (c) {
      case '\'', '\uFF07' -> MarkShape.APOSTROPHES;
      case '`' -> MarkShape.BACKQUOTES;
      case ',' -> new Surroundings(text, at, at + 2).looksOpening() ? MarkShape.LOW_DOUBLE : null;
      case '<' -> MarkShape.LEFT_ARROWS;
      case '>' -> MarkShape.RIGHT_ARROWS;
      default -> MarkShape.STRAIGHT_DOUBLE;
    };
  }

  /** One mark typed twice, not two marks: such a pair closes only what such a pair has opened. */
  private boolean isDoubledTyping(int at) {
    Surroundings surroundings = new Surroundings(text, at, at + 2);
    if (surroundings.looksOpening()) {
      doubledOpen = true;
      return true;
    }
    return doubledOpen && surroundings.looksClosing();
  }

  private boolean add(MarkShape shape, int start, int end) {
    while (line.segments().get(segmentIndex).end() <= start) {
      segmentIndex++;
    }
    LineSegment segment = line.segments().get(segmentIndex);
    MarkCosts costs =
        segment.end() < end ? null : judge.costs(shape, new Surroundings(text, start, end));
    if (costs == null || (!costs.canOpen() && !costs.canClose())) {
      return false;
    }
    found.add(new Found(shape, start, end, costs, ink, segment));
    return true;
  }

  private static boolean isInk(char c) {
    return !Characters.isInvisible(c) && !Characters.isSpace(c);
  }

  private List<Mark> settled() {
    List<Mark> marks = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found mark = found.get(i);
      boolean lone =
          (i == 0 || found.get(i - 1).ink < mark.ink)
              && (i + 1 == found.size() || found.get(i + 1).ink > mark.ink);
      marks.add(
          new Mark(mark.shape, mark.start, mark.end, mark.costs, mark.ink, lone, mark.segment));
    }
    return marks;
  }
}
