package org.offprint.internal.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;

/**
 * Compares the pairs of a line with its tree and decides which of them become quotations, and
 * where.
 *
 * <p>Pairs that are quotations already and pairs that would cut a node in two are left alone.
 */
final class WrapPlanner {
  private final Line line;

  WrapPlanner(Line line) {
    this.line = line;
  }

  /**
   * The quotations to make, in the order in which they start.
   *
   * @param levels how many of them may stand inside each other
   */
  List<Wrap> plan(Reading reading, int levels) {
    List<Reading.Pair> pairs = new ArrayList<>(reading.pairs());
    if (reading.unclosed() != null) {
      pairs.add(new Reading.Pair(reading.unclosed(), null));
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.open().start()));
    List<Wrap> wraps = new ArrayList<>(pairs.size());
    Deque<Reading.Pair> around = new ArrayDeque<>();
    for (Reading.Pair pair : pairs) {
      while (!around.isEmpty() && around.element().endsBefore(pair.open())) {
        around.pop();
      }
      Wrap wrap = around.size() < levels ? wrap(pair) : null;
      if (wrap != null) {
        wraps.add(wrap);
      }
      around.push(pair);
    }
    return wraps;
  }

  private @Nullable Wrap wrap(Reading.Pair pair) {
    Mark open = pair.open();
    Mark close = pair.close();
    boolean standing =
        open.leaf().isQuotationMark() || (close != null && close.leaf().isQuotationMark());
    if (standing) {
      return null;
    }
    return close == null ? unclosed(open) : closed(open, close);
  }

  private @Nullable Wrap closed(Mark open, Mark close) {
    Container home = Homes.common(open, close);
    if (home == null) {
      return null;
    }
    return new Wrap(
        open.start(),
        afterBlanks(open),
        beforeBlanks(close),
        close.end(),
        home,
        open.leaf().sourceOffset(open.start()),
        close.leaf().sourceOffset(close.end()),
        null);
  }

  private @Nullable Wrap unclosed(Mark open) {
    int contentStart = afterBlanks(open);
    int end = line.text().length();
    if (!Homes.ofOpening(open).contains(line.root())
        || line.text().substring(contentStart).isBlank()) {
      return null;
    }
    Leaf last = line.leaves().get(line.leaves().size() - 1);
    return new Wrap(
        open.start(),
        contentStart,
        end,
        end,
        line.root(),
        open.leaf().sourceOffset(open.start()),
        last.sourceOffset(end),
        null);
  }

  /** Spaces belong to the mark, as in {@code « so »}, if they are part of the same text. */
  private int afterBlanks(Mark open) {
    int at = open.end();
    while (at < open.leaf().end() && belongsToMark(line.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private int beforeBlanks(Mark close) {
    int at = close.start();
    while (at > close.leaf().start() && belongsToMark(line.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean belongsToMark(char c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }
}
