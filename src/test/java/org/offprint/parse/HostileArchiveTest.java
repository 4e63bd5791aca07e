package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
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
