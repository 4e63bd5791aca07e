package org.offprint.internal.container.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.offprint.source.SourceKind;

/** Tells what a ZIP archive is by the names of its files. */
public final class ZipContents {
  /** In bytes; the media type of a book or document is shorter. */
  private static final int LONGEST_TYPE = 100;

  private ZipContents() {}

  /**
   * The files in an archive.
   *
   * @throws IOException if it is damaged
   */
  public static ZipEntries of(Path file) throws IOException {
    return new EntriesOfFile(file);
  }

  /**
   * The files in an archive that begins at an index: by its directory, or if that is damaged or
   * hidden by what follows, those before the first damage.
   */
  public static ZipEntries of(byte[] bytes, int start) {
    ZipEntries listed = EntriesByDirectory.read(bytes, start);
    return listed == null ? new EntriesInMemory(bytes, start) : listed;
  }

  /** What the archive is: {@link SourceKind#ARCHIVE} if nothing else is known. */
  public static SourceKind kind(ZipEntries entries) {
    List<String> names = entries.names();
    if (names.contains("datapackage.json") && names.stream().anyMatch(Collection::isCrawl)) {
      return SourceKind.WACZ;
    }
    if (names.contains(SelfExtracting.PAGE) && names.contains(SelfExtracting.MANIFEST)) {
      return SourceKind.ZIPPED_PAGE;
    }
    if (names.contains("mimetype")) {
      return ofType(type(entries));
    }
    return names.contains("[Content_Types].xml") ? SourceKind.OFFICE_DOCUMENT : SourceKind.ARCHIVE;
  }

  private static SourceKind ofType(String type) {
    if (type.equals("application/epub+zip")) {
      return SourceKind.EPUB;
    }
    return type.startsWith("application/vnd.oasis.opendocument.")
        ? SourceKind.OFFICE_DOCUMENT
        : SourceKind.ARCHIVE;
  }

  private static String type(ZipEntries entries) {
    try (InputStream in = entries.open("mimetype")) {
      byte[] type = in == null ? new byte[0] : in.readNBytes(LONGEST_TYPE);
      return new String(type, StandardCharsets.ISO_8859_1).strip();
    } catch (IOException damaged) {
      return "";
    }
  }
}
