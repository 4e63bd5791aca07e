package org.offprint.internal.html.tree;

import java.io.Reader;

/** Reads the markup of a page with a mark in place of the content of each script. */
final class MarkedReader extends Reader {
  private final String markup;
  private final ScriptContents contents;

  /** The place in the markup. */
  private int at;

  /** The number of the next content. */
  private int next;

  /** Whether the first character of its mark is read. */
  private boolean inMark;

  MarkedReader(ScriptContents contents) {
    this.markup = contents.markup();
    this.contents = contents;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int read = 0;
    while (read < length) {
      boolean last = next == contents.size();
      int to = last ? markup.length() : contents.start(next);
      int count = Math.min(length - read, to - at);
      if (count > 0) {
        markup.getChars(at, at + count, buffer, offset + read);
        at += count;
        read += count;
      } else if (last) {
        break;
      } else {
        buffer[offset + read++] = mark();
      }
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  private char mark() {
    inMark = !inMark;
    if (inMark) {
      return ScriptContents.MARK;
    }
    at = contents.end(next);
    return ScriptContents.numberMark(next++);
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
