package org.offprint.internal.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out a byte order mark at the start. */
public final class MarkSkippingReader extends FilterReader {
  private boolean started;

  public MarkSkippingReader(Reader source) {
    super(source);
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    boolean mark = !started && c == '\uFEFF';
    started = true;
    return mark ? in.read() : c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (started || count <= 0) {
      return count;
    }
    started = true;
    if (buffer[offset] != '\uFEFF') {
      return count;
    }
    if (count == 1) {
      return in.read(buffer, offset, length);
    }
    System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
    return count - 1;
  }
}
