package org.offprint.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;

/** A line as it passes through the stage: first with its marks, then with its quotations. */
final class MarkedLine {
  private final Line line;
  private final int levels;
  private List<Mark> marks = List.of();
  private @Nullable MarkedLine following;
  private MarkPairing pairing = MarkPairing.NOTHING;
  private List<PlannedQuotation> quotations = List.of();

  /**
   * Makes one.
   *
   * @param levels how many quotations may come to stand inside each other
   */
  MarkedLine(Line line, int levels) {
    this.line = line;
    this.levels = levels;
  }

  /** A line without any mark. */
  static MarkedLine unmarked() {
    return new MarkedLine(Line.UNREAD, 0);
  }

  /** The line of the next paragraph, if quotations may run on there. */
  @Nullable MarkedLine following() {
    return following;
  }

  void follow(MarkedLine next) {
    following = next;
  }

  /** The characters of the line; empty if it cannot have marks. */
  String text() {
    return line.text();
  }

  void findMarks(MarkConvention convention) {
    marks = line == Line.UNREAD ? List.of() : MarkScanner.scan(line, convention);
    quotations = List.of();
  }

  boolean hasMarks() {
    return !marks.isEmpty();
  }

  void findPairs() {
    if (marks.isEmpty()) {
      return;
    }
    MarkShape shape = following == null ? null : following.openingShape();
    pairing = PairSearch.read(marks, shape);
    quotations = new QuotationPlanner(line).plan(pairing, levels);
  }

  /** The shape of the mark that the line opens with, or {@code null}. */
  private @Nullable MarkShape openingShape() {
    return opensWithMark() ? marks.get(0).shape() : null;
  }

  private boolean opensWithMark() {
    return !marks.isEmpty() && marks.get(0).ink() == 0 && marks.get(0).costs().canOpen();
  }

  /** The quotation that the line starts with, or {@code null}. */
  @Nullable QuotationPart first() {
    return opensWithMark() ? part(marks.get(0)) : null;
  }

  /** The quotation that the line ends in without closing it, or {@code null}. */
  @Nullable QuotationPart unclosed() {
    Mark open = pairing.unclosed();
    return open == null ? null : part(open);
  }

  private @Nullable QuotationPart part(Mark open) {
    if (open.segment().node() instanceof InlineQuotation quotation) {
      return new QuotationPart(this, open.start(), quotation.utterance());
    }
    for (PlannedQuotation planned : quotations) {
      if (planned.start() >= open.start()) {
        return planned.start() == open.start()
            ? new QuotationPart(this, open.start(), planned.utterance())
            : null;
      }
    }
    return null;
  }

  /** Names the utterance of the new quotation that starts at a place; a standing one keeps its. */
  void name(int start, String utterance) {
    quotations.replaceAll(
        planned ->
            planned.start() == start && planned.utterance() == null
                ? planned.withUtterance(utterance)
                : planned);
  }

  /** The line's content with its quotations, the given list if it has no new ones. */
  List<Inline> written(List<Inline> content) {
    return quotations.isEmpty() ? content : LineWriter.write(line, quotations);
  }
}
