package org.offprint.internal.html.tree;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.offprint.internal.limit.Deadline;

/** Passes characters on until the time limit of a parse is reached. */
final class DeadlineReader extends FilterReader {
  /** Few enough for the clock to be looked at often. */
  private static final int MOST = 16_384;

  private final Deadline deadline;
  private int sinceLook = MOST;

  DeadlineReader(Reader in, Deadline deadline) {
    super(in);
    this.deadline = deadline;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (sinceLook >= MOST) {
      deadline.checkNow();
      sinceLook = 0;
    }
    int read = super.read(buffer, offset, Math.min(length, MOST));
    sinceLook += read;
    return read;
  }
}
