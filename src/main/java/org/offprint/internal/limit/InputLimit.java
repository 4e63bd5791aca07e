package org.offprint.internal.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.offprint.parse.ParseLimitException;
import org.offprint.source.SavedPage;

/** Reads no more than is allowed. */
public final class InputLimit {
  private final int allowed;

  /**
   * A limit.
   *
   * @param allowed the most bytes, or UTF-16 units of characters
   */
  public InputLimit(int allowed) {
    this.allowed = allowed;
  }

  /**
   * The first bytes of a file.
   *
   * @throws IOException if it cannot be read; the message names the file
   */
  public static byte[] head(Path file, int most) throws IOException {
    return named(
        file,
        () -> {
          try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
          }
        });
  }

  /**
   * All bytes of a file.
   *
   * @throws IOException if it cannot be read; the message names the file
   * @throws ParseLimitException if it is too large
   */
  public byte[] read(Path file) throws IOException {
    return named(
        file,
        () -> {
          try (InputStream in = Files.newInputStream(file)) {
            if (Files.isRegularFile(file)) {
              check(Files.size(file));
            }
            return read(in);
          }
        });
  }

  /** What is read from a file; the message of an exception names it. */
  private static byte[] named(Path file, Reading reading) throws IOException {
    try {
      return reading.bytes();
    } catch (FileSystemException e) {
      // Its message starts with the file.
      throw PrintableName.in(e);
    } catch (IOException e) {
      String name = PrintableName.of(file.toString());
      FileSystemException named = new FileSystemException(name, null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  /**
   * All bytes of a stream, of which at most one more than allowed is read.
   *
   * @throws IOException if reading fails
   * @throws ParseLimitException if there are too many
   */
  public byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(allowed == Integer.MAX_VALUE ? allowed : allowed + 1);
    check(bytes.length);
    return bytes;
  }

  /**
   * Looks at a page that is in memory already.
   *
   * @throws ParseLimitException if it is too large
   */
  public void check(SavedPage page) {
    Optional<String> characters = page.characters();
    check(characters.isPresent() ? characters.get().length() : page.bytes().remaining());
  }

  private void check(long found) {
    if (found > allowed) {
      throw Limit.INPUT_BYTES.exceeded(allowed, found);
    }
  }

  /** Reads bytes. */
  private interface Reading {
    byte[] bytes() throws IOException;
  }
}
