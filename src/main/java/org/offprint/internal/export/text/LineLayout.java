package org.offprint.internal.export.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes lines, each with what stands before it: the mark of a list item, the {@code >} of a
 * quotation.
 *
 * <p>A blank line is remembered and written only once more text comes; several in a row are one. So
 * nothing starts or ends with a blank line.
 */
public class LineLayout {
  private final Appendable out;
  private final List<Margin> margins = new ArrayList<>();
  private boolean started;
  private boolean blankLine;

  /** How many of the margins were open ever since the last line: those that a blank line shows. */
  private int shared;

  public LineLayout(Appendable out) {
    this.out = out;
  }

  /** Sets what comes next apart from what came before. */
  public final void blankLine() {
    blankLine = true;
  }

  /** Sets the first line apart from something that was written above it. */
  public final void beginBelow() {
    started = true;
    blankLine = true;
    shared = margins.size();
  }

  /** Begins every line from here on with a margin, inside those that are open. */
  public void open(Margin margin) {
    margins.add(margin);
  }

  /** Ends the innermost margin; if it is words or a mark and no line followed, it makes a line. */
  public void close() throws IOException {
    Margin margin = margins.get(margins.size() - 1);
    if (margin.isOwed()) {
      line("");
    }
    margins.remove(margins.size() - 1);
    shared = Math.min(shared, margins.size());
  }

  /** How many code points stand before the next line. */
  final int marginWidth() {
    return margins.stream().mapToInt(Margin::width).sum();
  }

  /** Writes one line. */
  public void line(String line) throws IOException {
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
