package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.offprint.internal.quote.LineTree;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.QuotedWords;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Slot;
import org.offprint.model.Text;

/** Writes what was found out into the lines of a tree, which come in the order of the passages. */
final class PassageWriter implements LineTree.LineRule {
  private final Iterator<Passage> passages;
  private Iterator<QuotedWords> quotations = List.<QuotedWords>of().iterator();

  PassageWriter(List<Passage> passages) {
    this.passages = passages.iterator();
  }

  @Override
  public List<Inline> apply(LineTree.ListVisit visit, List<Inline> content) {
    return next(content);
  }

  /** The next line, the same list if nothing was found out about it. */
  List<Inline> next(List<Inline> content) {
    List<QuotedWords> found = passages.next().quotations();
    if (found.isEmpty()) {
      return content;
    }
    quotations = found.iterator();
    return written(content);
  }

  private List<Inline> written(List<Inline> nodes) {
    List<Inline> changed = null;
    for (int i = 0; i < nodes.size(); i++) {
      Inline node = nodes.get(i);
      Inline after = node instanceof Text ? node : written(node);
      if (changed == null && after != node) {
        changed = new ArrayList<>(nodes.subList(0, i));
      }
      if (changed != null) {
        changed.add(after);
      }
    }
    return changed == null ? nodes : changed;
  }

  private Inline written(Inline node) {
    InlineQuotation quotation = null;
    if (node instanceof InlineQuotation) {
      quotation = quotations.next().written();
    }
    Inline self = quotation == null ? node : quotation;
    List<Slot> slots = self.slots();
    if (slots.isEmpty()) {
      return self;
    }
    List<Inline> content = PassageReader.inlines(slots.get(0));
    List<Inline> inner = written(content);
    return inner == content ? self : rebuilt(self, slots.get(0), inner);
  }

  private static Inline rebuilt(Inline node, Slot slot, List<Inline> content) {
    Inline rebuilt = (Inline) node.withSlots(List.of(slot.withNodes(content))).orElse(null);
    return rebuilt == null ? node : rebuilt;
  }
}
