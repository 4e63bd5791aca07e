package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.ListMark;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds lists whose items carry marks: two or more neighbours with the same bullet, or with numbers
 * that count on. A number before a line that paragraphs follow is part of a heading.
 */
public final class ListRule implements TextRule {
  private static final Rule RULE = Rule.MARKED_LIST;

  @Override
  public void apply(Sheet sheet) {
    int from = 0;
    while (from < sheet.size()) {
      int to = from;
      Optional<ListMark> before = Optional.empty();
      while (to < sheet.size()) {
        Optional<ListMark> mark = mark(sheet, sheet.draft(to));
        if (mark.isEmpty() || (before.isPresent() && !follows(before.get(), mark.get()))) {
          break;
        }
        before = mark;
        to++;
      }
      if (to - from >= 2) {
        for (int i = from; i < to; i++) {
          Draft draft = sheet.draft(i);
          String mark = mark(sheet, draft).map(ListMark::text).orElse("");
          draft.claim(Kind.LIST_ITEM, RULE, 0.9).withLead(mark);
        }
      }
      from = Math.max(to, from + 1);
    }
  }

  private static Optional<ListMark> mark(Sheet sheet, Draft draft) {
    return draft.isOpen()
        ? ListMark.at(sheet.source(), draft.start(), draft.end())
        : Optional.empty();
  }

  private static boolean follows(ListMark before, ListMark mark) {
    return before.isBullet()
        ? before.text().equals(mark.text())
        : mark.number() == before.number() + 1;
  }
}
