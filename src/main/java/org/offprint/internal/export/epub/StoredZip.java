package org.offprint.internal.export.epub;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip file that is the same for the same entries, on every machine and at all times: with
 * one date for all entries, and not compressed, because the output of a compressor differs between
 * its versions.
 */
final class StoredZip implements Closeable {
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Writes to a stream, which stays open. */
  StoredZip(OutputStream out) {
    this.zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
  }

  /** Adds a file. */
  void add(String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Adds a file of text in UTF-8. */
  void add(String name, String content) throws IOException {
    add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the directory and flushes. */
  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Passes everything on except closing. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
