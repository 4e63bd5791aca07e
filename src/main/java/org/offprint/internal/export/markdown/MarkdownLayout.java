package org.offprint.internal.export.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.export.text.LineLayout;
import org.offprint.internal.export.text.Margin;

/**
 * Writes lines of Markdown, and remembers which list came last in each container: another list
 * right after it needs other marks.
 */
final class MarkdownLayout extends LineLayout {
  /** A container that is open, or the document. */
  private static final class Container {
    private final boolean item;

    /** The mark of the list that came last in the container, or 0 if something else did. */
    private char listMark;

    Container(boolean item) {
      this.item = item;
    }
  }

  private final List<Container> containers = new ArrayList<>();

  MarkdownLayout(Appendable out) {
    super(out);
    containers.add(new Container(false));
  }

  @Override
  public void open(Margin margin) {
    open(margin, false);
  }

  /** Begins an item of the list whose mark was asked for last. */
  void openItem(Margin margin) {
    open(margin, true);
  }

  private void open(Margin margin, boolean item) {
    super.open(margin);
    containers.add(new Container(item));
  }

  @Override
  public void close() throws IOException {
    super.close();
    containers.remove(containers.size() - 1);
  }

  /** A mark for a list that begins: the first one unless the list right before has it. */
  char listMark(char first, char second) {
    Container innermost = containers.get(containers.size() - 1);
    char mark = innermost.listMark == first ? second : first;
    innermost.listMark = mark;
    return mark;
  }

  /** Writes lines that are separated by line feeds; nothing for an empty text. */
  void lines(String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      line(text.substring(start, end));
      start = end + 1;
    }
    line(text.substring(start));
  }

  @Override
  public void line(String line) throws IOException {
    super.line(line);
    for (int i = 0; i < containers.size(); i++) {
      if (i + 1 == containers.size() || !containers.get(i + 1).item) {
        containers.get(i).listMark = 0;
      }
    }
  }
}
