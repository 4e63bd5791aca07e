package org.offprint.internal.said;

import java.util.List;
import org.offprint.internal.quote.LineTree;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Quotation;
import org.offprint.model.Slot;
import org.offprint.model.Text;

/** Asks whether there is any quotation in a tree; a rule that changes nothing. */
final class QuotationSearch implements LineTree.LineRule {
  private boolean found;

  boolean hasFound() {
    return found;
  }

  @Override
  public List<Inline> apply(LineTree.ListVisit visit, List<Inline> content) {
    found =
        found
            || (!content.isEmpty() && visit.at(visit.index()) instanceof Quotation)
            || isIn(content);
    return content;
  }

  /** Whether a line has a quotation inside it. */
  static boolean isIn(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof InlineQuotation) {
        return true;
      }
      List<Slot> slots = inline instanceof Text ? List.of() : inline.slots();
      if (!slots.isEmpty() && isIn(PassageReader.inlines(slots.get(0)))) {
        return true;
      }
    }
    return false;
  }
}
