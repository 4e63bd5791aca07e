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
final class QuotationPlanner {
  private final Line line;

  QuotationPlanner(Line line) {
    this.line = line;
  }

  /**
   * The quotations to make, in the order in which they start.
   *
   * @param levels how many of them may stand inside each other
   */
  List<PlannedQuotation> plan(MarkPairing pairing, int levels) {
    List<MarkPairing.Pair> pairs = new ArrayList<>(pairing.pairs());
    if (pairing.unclosed() != null) {
      pairs.add(new MarkPairing.Pair(pairing.unclosed(), null));
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.open().start()));
    List<PlannedQuotation> quotations = new ArrayList<>(pairs.size());
    Deque<MarkPairing.Pair> around = new ArrayDeque<>();
    for (MarkPairing.Pair pair : pairs) {
      while (!around.isEmpty() && around.element().endsBefore(pair.open())) {
        around.pop();
      }
      PlannedQuotation planned = around.size() < levels ? planned(pair) : null;
      if (planned != null) {
        quotations.add(planned);
      }
      around.push(pair);
    }
    return quotations;
  }

  private @Nullable PlannedQuotation planned(MarkPairing.Pair pair) {
    Mark open = pair.open();
    Mark close = pair.close();
    boolean standing =
        open.segment().isQuotationMark() || (close != null && close.segment().isQuotationMark());
    if (standing) {
      return null;
    }
    return close == null ? unclosed(open) : closed(open, close);
  }

  private @Nullable PlannedQuotation closed(Mark open, Mark close) {
    InlineList list = EnclosingLists.common(open, close);
    if (list == null) {
      return null;
    }
    return new PlannedQuotation(
        open.start(),
        afterSpaces(open),
        beforeSpaces(close),
        close.end(),
        list,
        open.segment().sourceOffset(open.start()),
        close.segment().sourceOffset(close.end()),
        null);
  }

  private @Nullable PlannedQuotation unclosed(Mark open) {
    int contentStart = afterSpaces(open);
    int end = line.text().length();
    if (!EnclosingLists.ofOpening(open).contains(line.root())
        || line.text().substring(contentStart).isBlank()) {
      return null;
    }
    LineSegment last = line.segments().get(line.segments().size() - 1);
    return new PlannedQuotation(
        open.start(),
        contentStart,
        end,
        end,
        line.root(),
        open.segment().sourceOffset(open.start()),
        last.sourceOffset(end),
        null);
  }

  /** Spaces belong to the mark, as in {@code « so »}, if they are part of the same text. */
  private int afterSpaces(Mark open) {
    int at = open.end();
    while (at < open.segment().end() && belongsToMark(line.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private int beforeSpaces(Mark close) {
    int at = close.start();
    while (at > close.segment().start() && belongsToMark(line.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean belongsToMark(char c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }
}
