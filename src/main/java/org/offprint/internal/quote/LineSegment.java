package org.offprint.internal.quote;

import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Origin;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

/**
 * A stretch of a line that comes from one place: a text, the marks on one side of a quotation that
 * stands already, or a node without text of its own.
 *
 * @param node the text, the quotation or the other node
 * @param start where it starts in the line
 * @param end where it ends
 * @param list the list that holds the node
 */
record LineSegment(Inline node, int start, int end, InlineList list) {
  boolean isText() {
    return node instanceof Text;
  }

  boolean isQuotationMark() {
    return node instanceof InlineQuotation;
  }

  /** Where a position of the line is in the source, -1 if the source differs from the text. */
  int sourceOffset(int position) {
    Origin origin = node.info().origin();
    return isText()
            && origin != null
            && origin.place() instanceof TextRange range
            && range.length() == end - start
        ? range.start() + position - start
        : -1;
  }
}
