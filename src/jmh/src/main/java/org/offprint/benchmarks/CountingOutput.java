package org.offprint.benchmarks;

import java.io.OutputStream;

/** Counts bytes and keeps none. */
final class CountingOutput extends OutputStream {
  private long count;

  @Override
  public void write(int b) {
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    count += length;
  }

  /** How many have been written. */
  long count() {
    return count;
  }
}
