package org.offprint.internal.export.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.offprint.internal.export.OneLine;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.model.Heading;

/**
 * Writes a table of contents: a list of links to headings, lists of those below each inside its
 * item. A heading belongs to the nearest one of a higher rank before it, whatever levels are left
 * out between them.
 */
public final class ContentsMarkup {
  private final MarkupWriter markup;
  private final String file;

  /** For headings of the same document. */
  public ContentsMarkup(MarkupWriter markup) {
    this(markup, "");
  }

  /** For headings of another document, named as links to it name it. */
  public ContentsMarkup(MarkupWriter markup, String file) {
    this.markup = markup;
    this.file = file;
  }

  /** Headings of the order in which {@link HeadingAnchors} numbers them. */
  public void write(List<Heading> headings) throws IOException {
    HeadingAnchors anchors = new HeadingAnchors(headings);
    Deque<Integer> open = new ArrayDeque<>();
    for (Heading heading : headings) {
      int level = heading.level();
      while (open.size() > 1 && open.peek() > level) {
        int closed = open.pop();
        if (open.peek() < level) {
          // A sibling whose rank lies between that of the sibling before it and that of their
          // parent.
          open.push(Math.min(closed, level));
          break;
        }
        markup.close("li");
        markup.close("ol");
        markup.line();
      }
      if (open.isEmpty() || open.peek() < level) {
        markup.open("ol", markup.attributes());
        markup.line();
        open.push(level);
      } else {
        markup.close("li");
        markup.line();
      }
      markup.open("li", markup.attributes());
      markup.open("a", markup.attributes().with("href", file + '#' + anchors.of(heading)));
      markup.text(OneLine.of(heading.content()));
      markup.close("a");
    }
    for (int i = 0; i < open.size(); i++) {
      markup.close("li");
      markup.close("ol");
      markup.line();
    }
  }
}
