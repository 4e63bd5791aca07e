package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.offprint.testing.SavedFiles;

/** What a file is taken for, and what it must not be taken for. */
class FileKindTest {
  private static final String WORDS =
      "<p>The root of such a file comes first, and what it holds follows it in order.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre><en-export date=1></pre>",
        "<script><plist><key>WebMainResource</key></script>",
        "<svg><title>Pocket Export</title></svg>",
        "<p>A comment says Page saved with SingleFile, and the root has data-sfz .</p>",
      })
  void a_page_about_such_files_stays_a_page(String example) {
    String page =
        "<!DOCTYPE html><html lang=en><head><title>On files</title></head><body><article><h1>On files"
            + "</h1>"
            + WORDS
            + example
            + WORDS.replace("root", "head")
            + "</article></body></html>";

    ParseResult result = parse(page);

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.HTML);
    assertThat(result.article().plainText()).contains("follows it in order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC/1.0 is a format that archives use.\n\nIt was made in 2009.",
        "bplist is the first word of such a file.",
        "GIF8 was the first name of the ferry.",
        "From: Ines Varga\nSubject: The ferry\nContent-Type: essay\n\nIt left at six.",
        "From: Ines Varga\nReceived: 3 May\nSubject: The ferry\n\nIt left at six.",
        "Content-Type: the first line to read\nMIME-Version: the last\n\nAn essay on mails.",
      })
  void a_text_that_begins_like_such_a_file_stays_a_text(String text) {
    assertThat(parse(text).report().sourceKind()).isEqualTo(SourceKind.TEXT);
  }

  /** Its keys stand in any order, and its pictures may be long. */
  @Test
  void a_web_archive_in_xml_may_begin_with_its_pictures() {
    String archive =
        "<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
            + " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\"><plist version=\"1.0\"><dict>"
            + "<key>WebSubresources</key><array><data>"
            + "QUFB".repeat(4000)
            + "</data></array><key>WebMainResource</key><dict><key>WebResourceData</key><data>"
            + java.util.Base64.getMimeEncoder()
                .encodeToString(SavedFiles.page("The ferry").getBytes(UTF_8))
            + "</data></dict></dict></plist>";

    ParseResult result = parse(archive);

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.WEB_ARCHIVE);
    assertThat(result.article().title()).isEqualTo("The ferry");
  }

  @Test
  void a_damaged_web_archive_is_reported_and_prints_nothing() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    ParseResult result;
    try {
      result = parse("<plist><dict><key>WebMainResource</key><dict>");
    } finally {
      System.setErr(before);
    }

    assertThat(result.report().omissions()).extracting(Omission::rule).containsExactly("no-page");
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_web_archive_without_data_has_no_page() {
    byte[] archive = SavedFiles.webArchive(new byte[0]);

    ParseResult result = Offprint.parser().parse(SavedPage.of(archive));

    assertThat(result.report().omissions()).extracting(Omission::rule).containsExactly("no-page");
  }

  /** What is left out is named, whether the file is in memory or on disk, read once or for all. */
  @Test
  void what_holds_no_page_says_so_in_every_way_of_reading(@TempDir Path folder) throws IOException {
    List<byte[]> files =
        List.of(
            SavedFiles.warc(Map.of()),
            SavedFiles.wacz(SavedFiles.warc(Map.of())),
            SavedFiles.ascii("%PDF-1.7\n1 0 obj"),
            new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});
    for (byte[] bytes : files) {
      Path file = Files.write(folder.resolve("file"), bytes);

      ParseResult result = Offprint.parser().parse(file);

      assertThat(result.article()).isEqualTo(Article.EMPTY);
      assertThat(result.report().omissions()).hasSize(1);
      assertThat(result).isEqualTo(Offprint.parser().parse(SavedPage.of(bytes)));
      try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
        assertThat(all).containsExactly(result);
      }
    }
  }

  private static ParseResult parse(String file) {
    return Offprint.parser().parse(SavedPage.of(file.getBytes(UTF_8)));
  }
}
