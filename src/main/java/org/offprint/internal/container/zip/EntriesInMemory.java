package org.offprint.internal.container.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in an archive whose bytes are in memory, perhaps behind those of a page that unpacks
 * itself. Read from the front, as what follows the archive may hide its directory.
 */
final class EntriesInMemory implements ZipEntries {
  /**
   * How much larger than the archive all may be that is unpacked in search of its files; what comes
   * after is not read. Text is compressed to a tenth, and the most that the format can do is a
   * thousandth; a page is found in three searches.
   */
  private static final long MOST_RATIO = 100;

  /** In bytes: so much may be unpacked of the smallest archive. */
  private static final long FREE = 1 << 20;

  /** In bytes: what it costs to pass over a file, even over an empty one. */
  private static final long ENTRY = 1 << 10;

  /** In bytes. */
  private static final int BUFFER = 1 << 13;

  private final byte[] bytes;
  private final int start;
  private final List<String> names = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private long left;

  EntriesInMemory(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
    this.left = FREE + MOST_RATIO * (bytes.length - start);
    try (ZipInputStream zip = stream()) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        names.add(entry.getName());
        entry = following(zip);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      // Those before the damage are there.
      names.remove("");
    }
    known.addAll(names);
  }

  /**
   * Passes over a file.
   *
   * @return the one that follows, or null if there is none or too much was unpacked
   */
  private @Nullable ZipEntry following(ZipInputStream zip) throws IOException {
    byte[] buffer = new byte[BUFFER];
    left -= ENTRY;
    int read = zip.read(buffer);
    while (read >= 0 && left > 0) {
      left -= read;
      read = zip.read(buffer);
    }
    return left > 0 ? zip.getNextEntry() : null;
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
    if (!known.contains(name) || left <= 0) {
      return null;
    }
    ZipInputStream zip = stream();
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && !entry.getName().equals(name)) {
      entry = following(zip);
    }
    return entry == null ? null : zip;
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
