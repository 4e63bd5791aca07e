package org.offprint.internal.html.tree;

import java.io.Reader;

/** Reads the markup of a page with a mark in place of the content of each script or drawing. */
final class MarkedReader extends Reader {
  private final String markup;
  private final MarkedContents contents;

  /** The place in the markup. */
  private int at;

  /** The number of the next content. */
  private int next;

  /** The mark that is being read, or an empty text. */
  private String mark = "";

  /** How much of it is read. */
  private int inMark;

  MarkedReader(MarkedContents contents) {
    this.markup = contents.markup();
    this.contents = contents;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int read = 0;
    while (read < length) {
      if (inMark < mark.length()) {
        buffer[offset + read++] = mark.charAt(inMark++);
        continue;
      }
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
        mark = contents.mark(next);
        inMark = 0;
        at = contents.end(next++);
      }
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
