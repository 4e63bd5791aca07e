package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.offprint.testing.SavedFiles;

/** Archives that are made to harm, or that look as if they were. */
class HostileArchiveTest {
  private static final byte[] PAGE = SavedFiles.page("The ferry").getBytes(UTF_8);

  @Test
  void what_is_compressed_again_and_again_is_an_archive() {
    byte[] file = PAGE;
    for (int i = 0; i < 2000; i++) {
      file = SavedFiles.gzip(file);
    }

    assertThat(Offprint.parser().parse(SavedPage.of(file)).report().sourceKind())
        .isEqualTo(SourceKind.ARCHIVE);
  }

  @Test
  void what_is_compressed_twice_is_read() {
    byte[] file = SavedFiles.gzip(SavedFiles.gzip(PAGE));

    assertThat(Offprint.parser().parse(SavedPage.of(file)).article().title())
        .isEqualTo("The ferry");
  }

  /** Each is searched for from the front of the archive. */
  @Test
  @Timeout(60)
  void many_empty_crawls_take_no_time() {
    Object[] files = new Object[40_002];
    files[0] = "datapackage.json";
    files[1] = new byte[0];
    for (int i = 2; i < files.length; i += 2) {
      files[i] = "archive/" + i + ".warc";
      files[i + 1] = new byte[0];
    }
    byte[] archive = SavedFiles.zip(files);

    ParseResult result = Offprint.parser().parse(SavedPage.of(archive));

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.WACZ);
  }

  /** The script that unpacks such a page looks for the mark itself. */
  @Test
  void the_mark_of_an_archive_in_a_script_is_none() {
    String file =
        new String(SavedFiles.selfExtracting(PAGE), java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] marked = SavedFiles.ascii(file.replace("unpack()", "unpack('PK\u0003\u0004')"));

    assertThat(Offprint.parser().parse(SavedPage.of(marked)).article().title())
        .isEqualTo("The ferry");
  }

  @Test
  void a_list_that_names_no_page_that_is_there_counts_as_none(@TempDir Path folder)
      throws IOException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    pages.put(SavedFiles.URL + "/1", SavedFiles.page("One").getBytes(UTF_8));
    pages.put(SavedFiles.URL + "/2", SavedFiles.page("Two").getBytes(UTF_8));
    byte[] collection = SavedFiles.wacz(SavedFiles.warc(pages), "https://other.example/");
    Path file = Files.write(folder.resolve("collection"), collection);

    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      assertThat(all.map(result -> result.article().title())).containsExactly("One", "Two");
    }
  }

  /** As the ZIP standard asks of programs that write to a pipe: the sizes follow the content. */
  @Test
  void what_is_stored_with_its_size_behind_it_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      for (String name : List.of("manifest.json", "index.html")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith("l") ? PAGE : "{}".getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    byte[] archive = out.toByteArray();
    storeByHand(archive);

    ParseResult result = Offprint.parser().parse(SavedPage.of(archive));

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.ZIPPED_PAGE);
    assertThat(result.article().title()).isEqualTo("The ferry");
  }

  /**
   * Content that is deflated at level 0 is stored behind five bytes: now it says that it is stored,
   * so that those bytes are part of the content.
   */
  private static void storeByHand(byte[] archive) {
    for (int i = 0; i + 12 < archive.length; i++) {
      boolean mark = archive[i] == 'P' && archive[i + 1] == 'K';
      if (mark && archive[i + 2] == 3 && archive[i + 3] == 4) {
        archive[i + 8] = 0;
      } else if (mark && archive[i + 2] == 1 && archive[i + 3] == 2) {
        archive[i + 10] = 0;
      }
    }
  }

  @Test
  void an_archive_that_is_locked_by_a_password_says_so(@TempDir Path folder) throws IOException {
    for (byte[] archive :
        List.of(
            SavedFiles.zippedPage(PAGE),
            SavedFiles.wacz(SavedFiles.warc(Map.of(SavedFiles.URL, PAGE))))) {
      for (int i = 0; i + 8 < archive.length; i++) {
        boolean mark = archive[i] == 'P' && archive[i + 1] == 'K';
        if (mark && archive[i + 2] == 3 && archive[i + 3] == 4) {
          archive[i + 6] |= 1;
        } else if (mark && archive[i + 2] == 1 && archive[i + 3] == 2) {
          archive[i + 8] |= 1;
        }
      }
      Path file = Files.write(folder.resolve("locked"), archive);

      ParseResult result = Offprint.parser().parse(file);

      assertThat(result.article().isEmpty()).isTrue();
      assertThat(result.report().sourceKind().isRead()).isTrue();
      assertThat(result.report().unreadParts())
          .extracting(UnreadPart::reason)
          .contains(UnreadReason.LOCKED);
    }
  }

  @Test
  void a_stream_may_be_closed_early_and_twice(@TempDir Path folder) throws IOException {
    byte[] crawl = SavedFiles.warc(Map.of(SavedFiles.URL, PAGE));
    Path file = Files.write(folder.resolve("crawl"), crawl);
    Stream<ParseResult> all = Offprint.parser().parseAll(file);

    all.close();

    assertThatCode(all::close).doesNotThrowAnyException();
    assertThatCode(() -> Files.delete(file)).doesNotThrowAnyException();
  }
}
