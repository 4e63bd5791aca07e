package org.offprint.internal.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.NoteReference;
import org.offprint.model.Slot;
import org.offprint.model.Text;

/** Reads a list of inlines into a {@link Line}. */
final class LineReader {
  private final StringBuilder text = new StringBuilder();
  private final List<LineSegment> segments = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int height;

  private record Open(InlineList list, @Nullable Inline node, Iterator<Inline> nodes) {}

  private LineReader() {}

  static Line read(List<Inline> content) {
    if (content.size() == 1 && content.get(0) instanceof Text text && !text.value().isEmpty()) {
      return lone(content, text);
    }
    return new LineReader().line(content);
  }

  /** Most lines are one text. */
  private static Line lone(List<Inline> content, Text text) {
    InlineList root = new InlineList(null, null, 0);
    root.endAt(text.value().length());
    LineSegment segment = new LineSegment(text, 0, text.value().length(), root);
    return new Line(content, text.value(), List.of(segment), root, 1);
  }

  private Line line(List<Inline> content) {
    InlineList root = new InlineList(null, null, 0);
    open.push(new Open(root, null, content.iterator()));
    while (!open.isEmpty()) {
      Open innermost = open.peek();
      if (innermost.nodes.hasNext()) {
        height = Math.max(height, open.size());
        enter(innermost.nodes.next(), innermost.list);
      } else {
        open.pop();
        leave(innermost);
      }
    }
    return new Line(content, text.toString(), segments, root, height);
  }

  private void enter(Inline node, InlineList list) {
    if (node instanceof Text value) {
      segment(node, value.value(), list);
    } else if (node instanceof LineBreak) {
      segment(node, "\n", list);
    } else if (node instanceof NoteReference) {
      segment(node, String.valueOf(Line.ASIDE), list);
    } else {
      List<Slot> slots = node.slots();
      if (slots.isEmpty()) {
        segment(node, String.valueOf(Line.OBJECT), list);
        return;
      }
      if (node instanceof InlineQuotation quotation) {
        segment(node, quotation.open(), list);
      }
      InlineList inner = new InlineList(list, node, text.length());
      open.push(new Open(inner, node, inlines(slots.get(0))));
    }
  }

  private void leave(Open done) {
    done.list.endAt(text.length());
    if (done.node instanceof InlineQuotation quotation && done.list.parent() != null) {
      segment(done.node, quotation.close(), done.list.parent());
    }
  }

  private void segment(Inline node, String characters, InlineList list) {
    if (!characters.isEmpty()) {
      int start = text.length();
      text.append(characters);
      segments.add(new LineSegment(node, start, text.length(), list));
    }
  }

  private static Iterator<Inline> inlines(Slot slot) {
    return slot.nodes().stream().map(Inline.class::cast).iterator();
  }
}
