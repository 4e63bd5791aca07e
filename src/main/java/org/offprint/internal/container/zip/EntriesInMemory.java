package org.offprint.internal.container.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in an archive whose bytes are in memory, perhaps behind those of a page that unpacks
 * itself. Read from the front, as what follows the archive may hide its directory.
 */
final class EntriesInMemory implements ZipEntries {
  /**
   * How much larger than the archive its files may be together; what comes after is not read. Text
   * is compressed to a tenth, and the most that the format can do is a thousandth.
   */
  private static final long MOST_RATIO = 100;

  /** In bytes: so much may be unpacked of the smallest archive. */
  private static final long FREE = 1 << 20;

  /** In bytes. */
  private static final int BUFFER = 1 << 13;

  private final byte[] bytes;
  private final int start;
  private final List<String> names = new ArrayList<>();

  EntriesInMemory(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
    try (ZipInputStream zip = stream()) {
      long left = FREE + MOST_RATIO * (bytes.length - start);
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && left > 0) {
        names.add(entry.getName());
        left = pass(zip, left);
        entry = left > 0 ? zip.getNextEntry() : null;
      }
    } catch (IOException | IllegalArgumentException damaged) {
      // Those before the damage are there.
      names.remove("");
    }
  }

  /** Passes over a file, and says how many bytes may still be unpacked. */
  private static long pass(ZipInputStream zip, long left) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long rest = left;
    int read = zip.read(buffer);
    while (read >= 0 && rest > 0) {
      rest -= read;
      read = zip.read(buffer);
    }
    return rest;
  }

  private ZipInputStream stream() {
    return new ZipInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start));
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public @Nullable InputStream open(String name) throws IOException {
    if (!names.contains(name)) {
      return null;
    }
    ZipInputStream zip = stream();
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && !entry.getName().equals(name)) {
      entry = zip.getNextEntry();
    }
    return entry == null ? null : zip;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
