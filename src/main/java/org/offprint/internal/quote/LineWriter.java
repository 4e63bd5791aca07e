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
  private final List<Wrap> starting;
  private final List<Wrap> ending;
  private final List<MarkRange> marks;
  private final Deque<Source> sources = new ArrayDeque<>();
  private final Deque<Target> targets = new ArrayDeque<>();
  private int nextStarting;
  private int nextEnding;
  private int nextMark;
  private int position;

  /** A list that is being read. */
  private record Source(
      Container list, @Nullable Inline node, Iterator<Inline> nodes, Iterator<Container> inner) {}

  /** A list that is being written: that of a node that changes, or that of a new quotation. */
  private record Target(List<Inline> content, @Nullable Wrap wrap) {}

  /** Characters that leave a text because they become the marks of a quotation. */
  private record MarkRange(int start, int end) {}

  private LineWriter(Line line, List<Wrap> wraps) {
    this.line = line;
    this.starting = wraps;
    this.ending = new ArrayList<>(wraps);
    ending.sort(
        Comparator.comparingInt(Wrap::end)
            .thenComparing(Comparator.comparingInt(Wrap::start).reversed()));
    this.marks = new ArrayList<>(2 * wraps.size());
    for (Wrap wrap : wraps) {
      marks.add(new MarkRange(wrap.start(), wrap.contentStart()));
      if (wrap.contentEnd() < wrap.end()) {
        marks.add(new MarkRange(wrap.contentEnd(), wrap.end()));
      }
    }
    marks.sort(Comparator.comparingInt(MarkRange::start));
  }

  /**
   * The line's content with quotations in it.
   *
   * @param wraps the quotations in the order in which they start; at least one, and none overlaps
   *     another
   */
  static List<Inline> write(Line line, List<Wrap> wraps) {
    for (Wrap wrap : wraps) {
      line.leafAt(wrap.start()).container().change();
      line.leafAt(wrap.end() - 1).container().change();
    }
    return new LineWriter(line, wraps).written();
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

  private void begin(Container list, @Nullable Inline node, List<Inline> nodes) {
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
      Container inner = source.inner.next();
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

  private void startQuotations(Container list) {
    while (nextStarting < starting.size()
        && starting.get(nextStarting).start() == position
        && starting.get(nextStarting).home() == list) {
      targets.push(new Target(new ArrayList<>(), starting.get(nextStarting++)));
    }
  }

  private void endQuotations(Container list) {
    while (nextEnding < ending.size()
        && ending.get(nextEnding).end() == position
        && ending.get(nextEnding).home() == list) {
      nextEnding++;
      Target target = targets.pop();
      add(quotation(target.wrap, target.content));
    }
  }

  private void cut(Text text, Container list) {
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

  private Inline quotation(Wrap wrap, List<Inline> content) {
    String open = line.text().substring(wrap.start(), wrap.contentStart());
    String close = line.text().substring(wrap.contentEnd(), wrap.end());
    if (isOnlyQuotation(content) && isBare((InlineQuotation) content.get(0))) {
      return ((InlineQuotation) content.get(0)).withOpen(open).withClose(close);
    }
    return new InlineQuotation(
        open, content, close, QuotationFunction.UNKNOWN, wrap.utterance(), null, info(wrap));
  }

  private static NodeInfo info(Wrap wrap) {
    return wrap.sourceStart() < 0 || wrap.sourceEnd() < wrap.sourceStart()
        ? NodeInfo.NONE
        : NodeInfo.of(Origin.of(new TextRange(wrap.sourceStart(), wrap.sourceEnd()), RULE.code()));
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
