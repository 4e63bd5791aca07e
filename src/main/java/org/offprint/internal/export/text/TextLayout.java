package org.offprint.internal.export.text;

import java.io.IOException;

/** Writes pieces of text as lines, words broken where a line may end. */
final class TextLayout extends LineLayout {
  /** Takes a line; writing it may fail. */
  private interface LineSink {
    void accept(String line) throws IOException;
  }

  private final LineWrapper wrapper;

  TextLayout(Appendable out, LineWrapper wrapper) {
    super(out);
    this.wrapper = wrapper;
  }

  /** Writes words, each of their lines wrapped to the width. */
  void words(String words) throws IOException {
    lines(words, line -> wrap(line.stripTrailing()));
  }

  /** Writes a text whose lines stay as they are. */
  void verbatim(String text) throws IOException {
    lines(text, this::line);
  }

  /**
   * Passes on the lines from the first to the last that is not blank; blank lines in between become
   * empty.
   */
  private void lines(String text, LineSink sink) throws IOException {
    int blank = 0;
    boolean begun = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        blank++;
        continue;
      }
      for (int i = 0; begun && i < blank; i++) {
        line("");
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
      line(line.substring(from, end));
      from = end;
      while (from < line.length() && Character.isWhitespace(line.codePointAt(from))) {
        from += Character.charCount(line.codePointAt(from));
      }
    } while (from < line.length());
  }
}
