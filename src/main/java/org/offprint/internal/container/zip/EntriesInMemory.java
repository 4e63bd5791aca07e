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
  private final byte[] bytes;
  private final int start;
  private final List<String> names = new ArrayList<>();

  EntriesInMemory(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
    try (ZipInputStream zip = stream()) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        names.add(entry.getName());
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException damaged) {
      // Those before the damage are there.
      names.remove("");
    }
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
