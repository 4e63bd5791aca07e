package org.offprint.internal.container.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.offprint.parse.UnreadReason;

/**
 * What could be read of the body of a record.
 *
 * @param bytes as far as it can be decoded; none if it is longer than allowed
 * @param unread why that is not all of it, or null if it is
 */
record RecordBody(byte[] bytes, @Nullable UnreadReason unread) {
  /** In bytes. */
  private static final int BUFFER = 1 << 13;

  /**
   * Reads a body to its end.
   *
   * @param most the most bytes that it may have
   * @param said how many bytes it has as its head says, or 0 if that is not known
   */
  static RecordBody read(InputStream in, int most, long said) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try {
      int read = in.read(buffer);
      while (read >= 0) {
        bytes.write(buffer, 0, read);
        if (bytes.size() > most) {
          return new RecordBody(new byte[0], UnreadReason.TOO_LONG);
        }
        read = in.read(buffer);
      }
    } catch (IOException | RuntimeException damaged) {
      return new RecordBody(bytes.toByteArray(), UnreadReason.DAMAGED);
    }
    return new RecordBody(bytes.toByteArray(), bytes.size() < said ? UnreadReason.DAMAGED : null);
  }
}
