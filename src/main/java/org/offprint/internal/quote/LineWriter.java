package org.offprint.internal.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Slot;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

/**
 * Writes quotations into a line. Nodes without a quotation in them stay the same objects.
 *
 * <p>A {@code q} element around nothing but a quotation, or in one with nothing else, takes the
 * marks itself, so that no quotation is there twice.
 */
final class LineWriter {
  private static final Rule RULE = Rule.PAIRED_MARKS;

  private final Line line;
  private final List<PlannedQuotation> starting;
  private final List<PlannedQuotation> ending;
  private final List<MarkRange> marks;
  private final Deque<Source> sources = new ArrayDeque<>();
  private final Deque<Target> targets = new ArrayDeque<>();
  private int nextStarting;
  private int nextEnding;
  private int nextMark;
  private int position;

  /** A list that is being read. */
  private record Source(
      InlineList list, @Nullable Inline node, Iterator<Inline> nodes, Iterator<InlineList> inner) {}

  /** A list that is being written: that of a node that changes, or that of a new quotation. */
  private record Target(List<Inline> content, @Nullable PlannedQuotation planned) {}

  /** Characters that leave a text because they become the marks of a quotation. */
  private record MarkRange(int start, int end) {}

  private LineWriter(Line line, List<PlannedQuotation> quotations) {
    this.line = line;
    this.starting = quotations;
    this.ending = new ArrayList<>(quotations);
    ending.sort(
        Comparator.comparingInt(PlannedQuotation::end)
            .thenComparing(Comparator.comparingInt(PlannedQuotation::start).reversed()));
    this.marks = new ArrayList<>(2 * quotations.size());
    for (PlannedQuotation planned : quotations) {
      marks.add(new MarkRange(planned.start(), planned.contentStart()));
      if (planned.contentEnd() < planned.end()) {
        marks.add(new MarkRange(planned.contentEnd(), planned.end()));
      }
    }
    marks.sort(Comparator.comparingInt(MarkRange::start));
  }

  /**
   * The line's content with quotations in it.
   *
   * @param quotations the quotations in the order in which they start; at least one, and none
   *     overlaps another
   */
  static List<Inline> write(Line line, List<PlannedQuotation> quotations) {
    for (PlannedQuotation planned : quotations) {
      line.segmentAt(planned.start()).list().change();
      line.segmentAt(planned.end() - 1).list().change();
    }
    return new LineWriter(line, quotations).written();
  }

  private List<Inline> written() {
    begin(line.root(), null, line.content());
    while (true) {
      Source source = sources.element();
      if (source.nodes.hasNext()) {
        next(source);
      } else if (sources.size() > 1) {
        end(sources.pop());
      } else {
        return targets.element().content;
      }
    }
  }

  private void begin(InlineList list, @Nullable Inline node, List<Inline> nodes) {
    sources.push(new Source(list, node, nodes.iterator(), list.inner().iterator()));
    targets.push(new Target(new ArrayList<>(), null));
  }

  private void next(Source source) {
    Inline node = source.nodes.next();
    startQuotations(source.list);
    if (node instanceof Text text) {
      cut(text, source.list);
    } else if (node.slots().isEmpty()) {
      add(node);
      position++;
    } else {
      InlineList inner = source.inner.next();
      if (inner.isChanged()) {
        position = inner.start();
        begin(inner, node, inlines(node));
        return;
      }
      add(node);
      position = inner.end() + closingMarkLength(node);
    }
    endQuotations(source.list);
  }

  private void end(Source source) {
    position = source.list.end() + closingMarkLength(source.node);
    Inline rebuilt = rebuilt(source.node, targets.pop().content);
    if (rebuilt != null) {
      add(rebuilt);
    }
    endQuotations(sources.element().list);
  }

  private void startQuotations(InlineList list) {
    while (nextStarting < starting.size()
        && starting.get(nextStarting).start() == position
        && starting.get(nextStarting).list() == list) {
      targets.push(new Target(new ArrayList<>(), starting.get(nextStarting++)));
    }
  }

  private void endQuotations(InlineList list) {
    while (nextEnding < ending.size()
        && ending.get(nextEnding).end() == position
        && ending.get(nextEnding).list() == list) {
      nextEnding++;
      Target target = targets.pop();
      add(quotation(target.planned, target.content));
    }
  }

  private void cut(Text text, InlineList list) {
    int start = position;
    int end = start + text.value().length();
    while (nextMark < marks.size() && marks.get(nextMark).start < end) {
      MarkRange mark = marks.get(nextMark++);
      addPiece(text, position - start, mark.start - start);
      position = mark.start;
      startQuotations(list);
      position = mark.end;
      endQuotations(list);
    }
    addPiece(text, position - start, end - start);
    position = end;
  }

  private void addPiece(Text text, int from, int to) {
    if (from < to) {
      add(TextPiece.of(text, from, to));
    }
  }

  private void add(Inline node) {
    targets.element().content.add(node);
  }

  private static @Nullable Inline rebuilt(Inline node, List<Inline> content) {
    if (node instanceof InlineQuotation outer
        && isBare(outer)
        && !isOnlyQuotation(outer.content())
        && isOnlyQuotation(content)) {
      InlineQuotation inner = (InlineQuotation) content.get(0);
      return outer.withOpen(inner.open()).withContent(inner.content()).withClose(inner.close());
    }
    Slot slot = node.slots().get(0);
    return (Inline) node.withSlots(List.of(slot.withNodes(content))).orElse(null);
  }

  private Inline quotation(PlannedQuotation planned, List<Inline> content) {
    String open = marks(planned.start(), planned.contentStart());
    String close = marks(planned.contentEnd(), planned.end());
    if (isOnlyQuotation(content) && isBare((InlineQuotation) content.get(0))) {
      return ((InlineQuotation) content.get(0)).withOpen(open).withClose(close);
    }
    return new InlineQuotation(
        open, content, close, QuotationFunction.UNKNOWN, planned.utterance(), null, info(planned));
  }

  /** Interned, since all articles have the same few. */
  private String marks(int from, int to) {
    return line.text().substring(from, to).intern();
  }

  private static NodeInfo info(PlannedQuotation planned) {
    return planned.sourceStart() < 0 || planned.sourceEnd() < planned.sourceStart()
        ? NodeInfo.NONE
        : NodeInfo.of(
            Origin.of(new TextRange(planned.sourceStart(), planned.sourceEnd()), RULE.code()));
  }

  private static boolean isOnlyQuotation(List<Inline> content) {
    return content.size() == 1 && content.get(0) instanceof InlineQuotation;
  }

  private static boolean isBare(InlineQuotation quotation) {
    return quotation.open().isEmpty() && quotation.close().isEmpty();
  }

  private static int closingMarkLength(@Nullable Inline node) {
    return node instanceof InlineQuotation quotation ? quotation.close().length() : 0;
  }

  private static List<Inline> inlines(Inline node) {
    return node.slots().get(0).nodes().stream().map(Inline.class::cast).toList();
  }
}
