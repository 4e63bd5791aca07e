package org.offprint.internal.container.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A file that knows where its last byte other than zero stands. Tapes and file systems fill files
 * up with zeros to the size of a block.
 */
final class PaddedInput extends FilterInputStream {
  private long position;
  private long contentEnd;

  PaddedInput(InputStream in) {
    super(in);
  }

  /**
   * Whether only zeros follow a place in the file; reads it to its end.
   *
   * @throws IOException if it cannot be read to its end
   */
  boolean isPaddingFrom(long place) throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return position > place && contentEnd <= place;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      position++;
      contentEnd = next == 0 ? contentEnd : position;
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    int content = Math.max(read, 0);
    while (content > 0 && bytes[offset + content - 1] == 0) {
      content--;
    }
    contentEnd = content == 0 ? contentEnd : position + content;
    position += Math.max(read, 0);
    return read;
  }
}
