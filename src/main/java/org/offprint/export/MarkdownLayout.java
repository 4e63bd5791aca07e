package org.offprint.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes lines of Markdown, each with the marks of the containers it stands in, and remembers what
 * list came last in each container: another one right behind it needs other marks.
 */
final class MarkdownLayout {
  /** A container that is open. */
  private static final class Frame {
    private final Margin margin;
    private final boolean item;

    /** The mark of the list that came last in the container, or 0 if something else did. */
    private char listMark;

    Frame(Margin margin, boolean item) {
      this.margin = margin;
      this.item = item;
    }
  }

  private final Appendable out;
  private final List<Frame> frames = new ArrayList<>();
  private boolean started;
  private boolean blankLine;

  /** How many of the frames were open ever since the last line: those that a blank line shows. */
  private int shared;

  MarkdownLayout(Appendable out) {
    this.out = out;
    frames.add(new Frame(Margin.of(""), false));
  }

  /** Sets what comes next apart from what came before. */
  void blankLine() {
    blankLine = true;
  }

  /** Sets the first line apart from something that was written above it. */
  void beginBelow() {
    started = true;
    blankLine = true;
    shared = frames.size();
  }

  /** Begins every line from here on with a margin. */
  void open(Margin margin) {
    frames.add(new Frame(margin, false));
  }

  /** Begins an item of the list whose mark was asked for last. */
  void openItem(Margin margin) {
    frames.add(new Frame(margin, true));
  }

  /** Ends the innermost margin; if it is a mark itself and no line followed, it makes a line. */
  void close() throws IOException {
    if (top().margin.isOwed()) {
      line("");
    }
    frames.remove(frames.size() - 1);
    shared = Math.min(shared, frames.size());
  }

  /** A mark for a list that begins: the first one unless the list right before has it. */
  char listMark(char first, char second) {
    char mark = top().listMark == first ? second : first;
    top().listMark = mark;
    return mark;
  }

  private Frame top() {
    return frames.get(frames.size() - 1);
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

  /** Writes one line. */
  void line(String line) throws IOException {
    if (started && blankLine) {
      writeLine(shared, "");
    }
    writeLine(frames.size(), line);
    started = true;
    blankLine = false;
    shared = frames.size();
    for (int i = 0; i < frames.size(); i++) {
      if (i + 1 == frames.size() || !frames.get(i + 1).item) {
        frames.get(i).listMark = 0;
      }
    }
  }

  private void writeLine(int margins, String line) throws IOException {
    StringBuilder full = new StringBuilder();
    for (int i = 0; i < margins; i++) {
      full.append(frames.get(i).margin.next());
    }
    full.append(line);
    out.append(line.isEmpty() ? full.toString().stripTrailing() : full).append('\n');
  }
}
