package org.offprint.internal.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.beside.SavedFolder;
import org.offprint.internal.container.export.ReaderExport;
import org.offprint.internal.container.markdown.MarkdownClip;
import org.offprint.internal.container.mime.SavedAsMail;
import org.offprint.internal.container.plist.WebArchive;
import org.offprint.internal.container.warc.CrawledPages;
import org.offprint.internal.container.zip.Collection;
import org.offprint.internal.container.zip.SelfExtracting;
import org.offprint.internal.container.zip.ZipContents;
import org.offprint.internal.container.zip.ZipEntries;
import org.offprint.internal.limit.InputLimit;
import org.offprint.parse.MissingLibraryException;
import org.offprint.source.Resources;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** Opens files that hold pages, told apart by their content. */
public final class Containers {
  /** In bytes; crawls are read in larger pieces than other streams. */
  private static final int BUFFER = 1 << 16;

  /** Files compressed again and again; a server and a person that both do it make two. */
  private static final int MOST_UNZIPPED = 3;

  private final int most;

  /**
   * @param most the most bytes of a file that is read at once, and of a page in any other
   */
  public Containers(int most) {
    this.most = most;
  }

  /**
   * Opens a file of which only one page at a time is read, however long it is: a crawl or a zipped
   * collection. Any other file is null.
   *
   * @throws IOException if it cannot be read
   * @throws MissingLibraryException if it needs a library that is not there
   */
  public @Nullable OpenedFile openLarge(Path file) throws IOException {
    byte[] head = InputLimit.head(file, FileSniffer.HEAD);
    if (MagicNumber.isZip(head)) {
      return openZip(file);
    }
    boolean zipped = MagicNumber.isGzip(head);
    byte[] content = zipped ? FileSniffer.unzippedHead(head) : head;
    return FileSniffer.kind(content) == SourceKind.WARC
        ? new OpenedFile(SourceKind.WARC, crawl(Files.newInputStream(file), SourceKind.WARC, null))
        : null;
  }

  private @Nullable OpenedFile openZip(Path file) throws IOException {
    ZipEntries entries;
    try {
      entries = ZipContents.of(file);
    } catch (IOException | IllegalArgumentException damaged) {
      return null;
    }
    if (ZipContents.kind(entries) == SourceKind.WACZ) {
      return new OpenedFile(SourceKind.WACZ, collection(entries));
    }
    entries.close();
    return null;
  }

  /** What a browser saved in a folder beside a page. */
  public Resources beside(Path page) {
    return SavedFolder.of(page, most);
  }

  /**
   * Opens a page of bytes, if it is a container or something that is not read; null if it is a page
   * or a text itself, or says so.
   *
   * @throws MissingLibraryException if it needs a library that is not there
   */
  public @Nullable OpenedFile open(SavedPage page) {
    SourceKind said = page.kind().orElse(null);
    if (page.characters().isPresent() || isPlain(said)) {
      return null;
    }
    byte[] bytes = new byte[page.bytes().remaining()];
    page.bytes().get(bytes);
    return open(bytes, said, 0);
  }

  private static boolean isPlain(@Nullable SourceKind kind) {
    return kind == SourceKind.HTML || kind == SourceKind.TEXT || kind == SourceKind.BINARY;
  }

  /**
   * @param unzipped how often the file was compressed
   */
  private @Nullable OpenedFile open(byte[] bytes, @Nullable SourceKind said, int unzipped) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, FileSniffer.HEAD));
    if (MagicNumber.isGzip(head)) {
      return openGzip(bytes, FileSniffer.unzippedHead(head), unzipped);
    }
    if (MagicNumber.isZip(head)) {
      ZipEntries entries = ZipContents.of(bytes, 0);
      SourceKind kind = said == null ? ZipContents.kind(entries) : said;
      return new OpenedFile(kind, pages(entries, kind));
    }
    SourceKind kind = said == null ? FileSniffer.kind(head) : said;
    if (kind == null || kind == SourceKind.READER_EXPORT) {
      ReaderExport export = ReaderExport.read(bytes);
      return export == null ? null : new OpenedFile(export.kind(), Pages.of(export.pages()));
    }
    return new OpenedFile(kind, pages(bytes, kind));
  }

  /** Crawls are unzipped as they are read; any other file is unzipped first. */
  private OpenedFile openGzip(byte[] bytes, byte[] head, int unzipped) {
    if (FileSniffer.kind(head) == SourceKind.WARC) {
      return new OpenedFile(SourceKind.WARC, pages(bytes, SourceKind.WARC));
    }
    if (unzipped == MOST_UNZIPPED) {
      return new OpenedFile(SourceKind.ARCHIVE, Pages.of(List.of()));
    }
    byte[] content;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      content = new InputLimit(most).read(in);
    } catch (IOException damaged) {
      return new OpenedFile(SourceKind.ARCHIVE, Pages.of(List.of()));
    }
    OpenedFile inner = open(content, null, unzipped + 1);
    return inner == null
        ? new OpenedFile(SourceKind.ARCHIVE, Pages.of(List.of(SavedPage.of(content))))
        : inner;
  }

  private Pages pages(ZipEntries entries, SourceKind kind) {
    return switch (kind) {
      case WACZ -> collection(entries);
      case ZIPPED_PAGE -> SelfExtracting.read(entries, most);
      default -> Pages.of(List.of());
    };
  }

  private Pages pages(byte[] bytes, SourceKind kind) {
    try {
      return switch (kind) {
        case MHTML, MAIL -> SavedAsMail.read(bytes, kind);
        case WEB_ARCHIVE -> WebArchive.read(bytes);
        case MARKDOWN -> MarkdownClip.read(bytes);
        case WARC -> crawl(new ByteArrayInputStream(bytes), kind, null);
        case ZIPPED_PAGE -> SelfExtracting.read(bytes, most);
        default -> Pages.of(List.of());
      };
    } catch (NoClassDefFoundError missing) {
      throw missing(kind, missing);
    } catch (IOException damaged) {
      return Pages.of(List.of());
    }
  }

  private Pages collection(ZipEntries entries) {
    return new Collection(entries, (in, wanted) -> crawl(in, SourceKind.WACZ, wanted));
  }

  private Pages crawl(InputStream in, SourceKind kind, @Nullable Set<String> wanted)
      throws IOException {
    try {
      return new CrawledPages(new BufferedInputStream(in, BUFFER), most, wanted);
    } catch (NoClassDefFoundError missing) {
      in.close();
      throw missing(kind, missing);
    } catch (IOException damaged) {
      in.close();
      return Pages.of(List.of());
    }
  }

  private static MissingLibraryException missing(SourceKind kind, NoClassDefFoundError cause) {
    Library library = Library.of(kind);
    return new MissingLibraryException(kind, library.coordinates(), library.module(), cause);
  }
}
