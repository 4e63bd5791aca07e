package org.offprint.internal.container.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files in an archive that is a file, of which only what is asked for is read. */
final class EntriesOfFile implements ZipEntries {
  private final ZipFile zip;
  private final List<String> names = new ArrayList<>();

  EntriesOfFile(Path file) throws IOException {
    this.zip = new ZipFile(file.toFile());
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      names.add(entries.nextElement().getName());
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? null : zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
