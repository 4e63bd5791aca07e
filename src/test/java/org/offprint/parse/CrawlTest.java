package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;
import org.offprint.testing.SavedFiles;

/** Records of crawls as crawlers and servers write them, right or wrong. */
class CrawlTest {
  private static final byte[] PAGE = SavedFiles.page("The fähre").getBytes(UTF_8);

  @TempDir private Path folder;

  static Stream<Arguments> answers() throws IOException {
    String html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    return Stream.of(
        Arguments.of("HTTP/1.1 200 OK\nContent-Type: text/html\n\n", PAGE),
        Arguments.of("HTTP/2 200\r\ncontent-type: text/html\r\n\r\n", PAGE),
        Arguments.of(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html, text/html; charset=utf-8\r\n\r\n", PAGE),
        Arguments.of(html + "Content-Length: 9\r\n\r\n", PAGE),
        Arguments.of(html + "Content-Length: 99999\r\n\r\n", PAGE),
        Arguments.of(html + "Content-Encoding: gzip\r\n\r\n", SavedFiles.gzip(PAGE)),
        Arguments.of(html + "Content-Encoding: gzip\r\n\r\n", PAGE),
        Arguments.of(html + "Content-Encoding: utf-8\r\n\r\n", PAGE),
        Arguments.of(html + "Content-Encoding: deflate\r\n\r\n", deflated(false)),
        Arguments.of(html + "Content-Encoding: deflate\r\n\r\n", deflated(true)),
        Arguments.of(html + "Transfer-Encoding: chunked\r\n\r\n", chunked("\r\n0\r\n\r\n")),
        Arguments.of(html + "Transfer-Encoding: chunked\r\n\r\n", chunked("")),
        Arguments.of(html + "Transfer-Encoding: chunked\r\n\r\n", PAGE));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void an_answer_is_read_however_it_is_coded(String head, byte[] body) throws IOException {
    byte[] answer = record(SavedFiles.URL, join(SavedFiles.ascii(head), body));

    assertThat(titles(join(answer, good("2")))).containsExactly("The fähre", "2");
  }

  /** Each of its records is compressed alone, or all are at once; Wget puts brackets around. */
  @Test
  void records_are_found_in_every_form_of_file() throws IOException {
    byte[] one = record("<" + SavedFiles.URL + ">", join(html(), PAGE));

    assertThat(titles(join(one, good("2")))).containsExactly("The fähre", "2");
    assertThat(titles(SavedFiles.gzip(join(one, good("2"))))).containsExactly("The fähre", "2");
    assertThat(titles(join(SavedFiles.gzip(one), SavedFiles.gzip(good("2")))))
        .containsExactly("The fähre", "2");
  }

  @Test
  void what_is_no_page_is_passed_over() throws IOException {
    byte[] log =
        SavedFiles.record(
            "resource", "metadata://gnu.org/wget.log", "text/plain", SavedFiles.ascii("A log"));
    byte[] revisit =
        SavedFiles.record("revisit", SavedFiles.URL, "application/http; msgtype=response", html());
    byte[] name =
        SavedFiles.record("response", "dns:ferry.example", "text/dns", SavedFiles.ascii("1.2.3.4"));

    assertThat(titles(join(log, revisit, name, good("2"), log))).containsExactly("2");
  }

  @Test
  void a_date_that_cannot_be_read_costs_no_page() throws IOException {
    String record = new String(good("1"), java.nio.charset.StandardCharsets.ISO_8859_1);

    for (String date : new String[] {"2026-11", "20261123102133", ""}) {
      byte[] dated = SavedFiles.ascii(record.replace("2026-11-23T10:21:33Z", date));

      assertThat(titles(join(dated, good("2")))).containsExactly("1", "2");
    }
  }

  @Test
  void what_was_read_before_damage_is_there_and_the_damage_is_named() throws IOException {
    byte[] last = good("2");

    byte[] cut = join(good("1"), java.util.Arrays.copyOf(last, last.length - 200));
    assertThat(titles(cut)).containsExactly("1", "2");
    assertThat(unread(cut)).containsExactly("https://ferry.example/story/2 DAMAGED");
    byte[] rubbish = join(good("1"), SavedFiles.ascii("rubbish\r\n\r\n"), last);
    assertThat(titles(rubbish)).containsExactly("1", "");
    assertThat(unread(rubbish)).containsExactly("from byte " + good("1").length + " DAMAGED");
  }

  @Test
  void a_damaged_page_is_named_in_its_place_and_the_others_are_read() throws IOException {
    byte[] damaged = record(SavedFiles.URL + "/bad", SavedFiles.ascii("no answer"));
    byte[] crawl = join(good("1"), damaged, good("2"));

    assertThat(titles(crawl)).containsExactly("1", "", "2");
    assertThat(unread(crawl)).containsExactly("https://ferry.example/story/bad DAMAGED");
    Report first = Offprint.parser().parse(SavedPage.of(crawl)).report();
    assertThat(first.otherPages()).isEqualTo(1);
    assertThat(first.unreadParts())
        .containsExactly(new UnreadPart("https://ferry.example/story/bad", UnreadReason.DAMAGED));
  }

  /** Nothing in the record is damaged, but its answer was longer. */
  @Test
  void jwarc_0_36_cuts_a_body_that_is_shorter_than_its_answer_says() throws IOException {
    byte[] head =
        SavedFiles.ascii(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n");
    byte[] crawl = record(SavedFiles.URL, join(head, SavedFiles.page("Cut").getBytes(UTF_8)));

    assertThat(titles(crawl)).containsExactly("Cut");
    assertThat(unread(crawl)).containsExactly("https://ferry.example/story DAMAGED");
  }

  /** Tapes and file systems fill files up; what is not zero behind a record is damage. */
  @Test
  void zeros_behind_the_last_record_are_no_damage() throws IOException {
    byte[] zeros = new byte[1_000];
    byte[] zipped = join(SavedFiles.gzip(good("1")), SavedFiles.gzip(good("2")));

    assertThat(unread(join(good("1"), good("2"), zeros))).isEmpty();
    assertThat(unread(join(zipped, zeros))).isEmpty();
    assertThat(unread(join(good("1"), zeros, good("2")))).hasSize(1);
    assertThat(unread(join(good("1"), SavedFiles.ascii("damage"), zeros))).hasSize(1);
  }

  @Test
  void a_page_that_is_longer_than_allowed_is_named() throws IOException {
    Path file = Files.write(folder.resolve("crawl"), join(good("1"), good("long".repeat(999))));
    ArticleParser small =
        ArticleParser.builder().limits(ParseLimits.builder().inputBytes(2000).build()).build();

    try (Stream<ParseResult> all = small.parseAll(file)) {
      assertThat(all.flatMap(result -> result.report().unreadParts().stream()))
          .extracting(UnreadPart::reason)
          .containsExactly(UnreadReason.TOO_LONG);
    }
  }

  private List<String> unread(byte[] crawl) throws IOException {
    Path file = Files.write(folder.resolve("crawl"), crawl);
    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      return all.flatMap(result -> result.report().unreadParts().stream())
          .map(part -> part.place() + " " + part.reason())
          .toList();
    }
  }

  private Iterable<String> titles(byte[] crawl) throws IOException {
    Path file = Files.write(folder.resolve("crawl"), crawl);
    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      return all.map(result -> result.article().title()).toList();
    }
  }

  private static byte[] good(String title) {
    return record(
        SavedFiles.URL + "/" + title, join(html(), SavedFiles.page(title).getBytes(UTF_8)));
  }

  private static byte[] html() {
    return SavedFiles.ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
  }

  private static byte[] record(String url, byte[] answer) {
    return SavedFiles.record("response", url, "application/http; msgtype=response", answer);
  }

  private static byte[] deflated(boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      deflater.write(PAGE);
    }
    return out.toByteArray();
  }

  private static byte[] chunked(String end) {
    String size = Integer.toHexString(PAGE.length);
    return join(SavedFiles.ascii(size + "\r\n"), PAGE, SavedFiles.ascii(end));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
