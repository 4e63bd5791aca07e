package org.offprint.internal.quote;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.Article;
import org.offprint.model.Aside;
import org.offprint.model.EditorialNote;
import org.offprint.model.Embed;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;

/** Collects the lines of a tree and finds out which paragraphs follow each other. */
final class LineCollector implements LineTree.LineRule {
  private final List<MarkedLine> lines = new ArrayList<>();
  private final Map<LineTree.ListVisit, LastParagraph> last = new IdentityHashMap<>();

  private record LastParagraph(int index, MarkedLine line) {}

  List<MarkedLine> lines() {
    return lines;
  }

  /** Takes a line as it is; a rule that changes nothing. */
  @Override
  public List<Inline> apply(LineTree.ListVisit visit, List<Inline> content) {
    MarkedLine line = add(content, visit.depth());
    int index = visit.index();
    if (visit.at(index) instanceof Paragraph) {
      LastParagraph before = last.put(visit, new LastParagraph(index, line));
      if (before != null && isSameText(visit, before.index + 1, index)) {
        before.line.follow(line);
      }
    }
    return content;
  }

  /**
   * Takes a line.
   *
   * @param depth how many nodes stand around it
   */
  MarkedLine add(List<Inline> content, int depth) {
    if (!MarkSearch.mayFind(content)) {
      MarkedLine unmarked = MarkedLine.unmarked();
      lines.add(unmarked);
      return unmarked;
    }
    Line line = LineReader.read(content);
    int levels = Article.MAX_DEPTH - depth - line.height();
    MarkedLine marked = new MarkedLine(line, levels);
    lines.add(marked);
    return marked;
  }

  /** Whether what stands between two paragraphs only interrupts the text. */
  private static boolean isSameText(LineTree.ListVisit visit, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!interrupts(visit.at(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean interrupts(Node node) {
    return node instanceof Heading
        || node instanceof Figure
        || node instanceof MediaBlock
        || node instanceof Embed
        || node instanceof PullQuotation
        || node instanceof Aside
        || node instanceof EditorialNote;
  }
}
