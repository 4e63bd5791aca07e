package org.offprint.internal.container.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The files in an archive whose bytes are in memory and whose directory is whole. The JDK reads
 * such an archive from the front alone, and refuses there what is stored with its size behind it.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3</a>
 */
final class EntriesByDirectory implements ZipEntries {
  /** The mark of the record at the end of an archive: section 4.3.16. */
  private static final int END = 0x06054B50;

  /** In bytes, without the remark that may follow. */
  private static final int END_LENGTH = 22;

  /** The mark of a file in the directory: section 4.3.12. */
  private static final int ENTRY = 0x02014B50;

  /** In bytes, without its name. */
  private static final int ENTRY_LENGTH = 46;

  /** The mark of a file where it stands: section 4.3.7. */
  private static final int FILE = 0x04034B50;

  /** In bytes, without its name. */
  private static final int FILE_LENGTH = 30;

  /** Not compressed: section 4.4.5. */
  private static final int STORED = 0;

  /** Compressed by deflate: section 4.4.5. */
  private static final int DEFLATED = 8;

  /** Of the flags of a file: it is locked by a password. */
  private static final int LOCKED = 1;

  private record Entry(int method, int at, int size, boolean locked) {}

  private final ByteBuffer bytes;
  private final int start;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private EntriesByDirectory(ByteBuffer bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  /** The files in an archive that begins at an index, or null if its directory is not whole. */
  static @Nullable ZipEntries read(byte[] archive, int start) {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    for (int end = archive.length - END_LENGTH; end >= start; end--) {
      if (archive[end] == 'P' && bytes.getInt(end) == END) {
        EntriesByDirectory entries = new EntriesByDirectory(bytes, start);
        return entries.readDirectory(end) ? entries : null;
      }
    }
    return null;
  }

  /** Whether all that the end of the archive says of its directory is so. */
  private boolean readDirectory(int end) {
    int count = number(end + 10);
    long size = Integer.toUnsignedLong(bytes.getInt(end + 12));
    long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
    if (start + offset + size != end) {
      return false;
    }
    int at = (int) (start + offset);
    for (int i = 0; i < count; i++) {
      if (end - at < ENTRY_LENGTH || bytes.getInt(at) != ENTRY) {
        return false;
      }
      int name = number(at + 28);
      int next = at + ENTRY_LENGTH + name + number(at + 30) + number(at + 32);
      long length = Integer.toUnsignedLong(bytes.getInt(at + 20));
      long file = start + Integer.toUnsignedLong(bytes.getInt(at + 42));
      if (next > end || file + FILE_LENGTH > end || length > end) {
        return false;
      }
      boolean locked = (number(at + 8) & LOCKED) != 0;
      String called = new String(bytes.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8);
      entries.putIfAbsent(called, new Entry(number(at + 10), (int) file, (int) length, locked));
      at = next;
    }
    return at == end;
  }

  /** A number of two bytes. */
  private int number(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  @Override
  public List<String> names() {
    return new ArrayList<>(entries.keySet());
  }

  @Override
  public boolean isLocked() {
    return entries.values().stream().anyMatch(Entry::locked);
  }

  @Override
  public @Nullable InputStream open(String name) throws IOException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    if (entry.locked || bytes.getInt(entry.at) != FILE) {
      throw new ZipException(name + " is locked or damaged");
    }
    int at = entry.at + FILE_LENGTH + number(entry.at + 26) + number(entry.at + 28);
    if (at > bytes.capacity() - entry.size) {
      throw new ZipException(name + " is damaged");
    }
    InputStream content = new ByteArrayInputStream(bytes.array(), at, entry.size);
    return switch (entry.method) {
      case STORED -> content;
      case DEFLATED -> inflated(content);
      default -> throw new ZipException(name + " is compressed in another way");
    };
  }

  /** The memory of an inflater that a stream does not own is not given back with the stream. */
  private static InputStream inflated(InputStream content) {
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(content, inflater) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
