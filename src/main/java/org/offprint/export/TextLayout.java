package org.offprint.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes pieces of text as lines, each with what stands before it: the mark of a list item, the
 * {@code >} of a quotation.
 *
 * <p>A blank line is remembered and written only once more text comes; several in a row are one. So
 * nothing starts or ends with a blank line.
 */
final class TextLayout {
  /** Takes a line; writing it may fail. */
  private interface LineSink {
    void accept(String line) throws IOException;
  }

  private final Appendable out;
  private final LineWrapper wrapper;
  private final List<Margin> margins = new ArrayList<>();
  private boolean started;
  private boolean blankLine;

  /** How many of the margins were open ever since the last line: those that a blank line shows. */
  private int shared;

  TextLayout(Appendable out, LineWrapper wrapper) {
    this.out = out;
    this.wrapper = wrapper;
  }

  /** Sets what comes next apart from what came before. */
  void blankLine() {
    blankLine = true;
  }

  /** Begins every line from here on with a margin, inside those that are open. */
  void open(Margin margin) {
    margins.add(margin);
  }

  /** Ends the innermost margin; if it is words itself and none followed, they make a line. */
  void close() throws IOException {
    Margin margin = margins.get(margins.size() - 1);
    if (margin.isOwed()) {
      write("");
    }
    margins.remove(margins.size() - 1);
    shared = Math.min(shared, margins.size());
  }

  /** Writes words, each of their lines wrapped to the width. */
  void words(String words) throws IOException {
    lines(words, line -> wrap(line.stripTrailing()));
  }

  /** Writes a text whose lines stay as they are. */
  void verbatim(String text) throws IOException {
    lines(text, this::write);
  }

  /** Passes on the lines from the first that is not blank to the last; blank ones are empty. */
  private void lines(String text, LineSink sink) throws IOException {
    int blank = 0;
    boolean begun = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        blank++;
        continue;
      }
      for (int i = 0; begun && i < blank; i++) {
        write("");
      }
      sink.accept(line);
      begun = true;
      blank = 0;
    }
  }

  private void wrap(String line) throws IOException {
    int from = 0;
    do {
      int end = wrapper.end(line, from, marginWidth());
      write(line.substring(from, end));
      from = end;
      while (from < line.length() && Character.isWhitespace(line.codePointAt(from))) {
        from += Character.charCount(line.codePointAt(from));
      }
    } while (from < line.length());
  }

  private int marginWidth() {
    return margins.stream().mapToInt(Margin::width).sum();
  }

  private void write(String line) throws IOException {
    if (started && blankLine) {
      writeLine(margins.subList(0, shared), "");
    }
    writeLine(margins, line);
    started = true;
    blankLine = false;
    shared = margins.size();
  }

  private void writeLine(List<Margin> margins, String line) throws IOException {
    StringBuilder full = new StringBuilder();
    margins.forEach(margin -> full.append(margin.next()));
    full.append(line);
    out.append(line.isEmpty() ? full.toString().stripTrailing() : full).append('\n');
  }
}
