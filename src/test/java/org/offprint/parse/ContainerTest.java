package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Contributor;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.source.KnownFacts;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.offprint.testing.SavedFiles;

/** The same page gives the same article out of every file that may hold it. */
class ContainerTest {
  private static final String PAGE = SavedFiles.page("The last fähre");

  static Stream<Arguments> files() {
    byte[] page = PAGE.getBytes(UTF_8);
    byte[] warc = SavedFiles.warc(Map.of(SavedFiles.URL, page));
    return Stream.of(
        Arguments.of(SourceKind.MHTML, SavedFiles.mhtml(page)),
        Arguments.of(SourceKind.MAIL, SavedFiles.mail(page)),
        Arguments.of(SourceKind.WEB_ARCHIVE, SavedFiles.webArchive(page)),
        Arguments.of(SourceKind.WARC, warc),
        Arguments.of(SourceKind.WARC, SavedFiles.gzip(warc)),
        Arguments.of(SourceKind.WACZ, SavedFiles.wacz(warc)),
        Arguments.of(SourceKind.ZIPPED_PAGE, SavedFiles.zippedPage(page)),
        Arguments.of(SourceKind.ZIPPED_PAGE, SavedFiles.selfExtracting(page)),
        Arguments.of(SourceKind.MHTML, SavedFiles.gzip(SavedFiles.mhtml(page))),
        Arguments.of(SourceKind.HTML, SavedFiles.gzip(page)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_page_is_read_out_of_its_container(SourceKind kind, byte[] file) {
    Article page = Offprint.parseHtml(PAGE, SavedFiles.URL);

    ParseResult read = Offprint.parser().parse(SavedPage.of(file));

    assertThat(read.report().sourceKind()).isEqualTo(kind);
    assertThat(read.article().title()).isEqualTo(page.title());
    assertThat(read.article().body()).isEqualTo(page.body());
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_on_disk_is_read_alike(SourceKind kind, byte[] bytes, @TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), bytes);

    ParseResult read = Offprint.parser().parse(file);

    assertThat(read).isEqualTo(Offprint.parser().parse(SavedPage.of(bytes)));
    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      assertThat(all.map(ParseResult::article)).containsExactly(read.article());
    }
  }

  @Test
  void containers_say_where_and_when_a_page_was_saved() {
    byte[] page = PAGE.getBytes(UTF_8);
    for (byte[] file :
        List.of(
            SavedFiles.mhtml(page),
            SavedFiles.warc(Map.of(SavedFiles.URL, page)),
            SavedFiles.selfExtracting(page))) {
      Article article = Offprint.parser().parse(SavedPage.of(file)).article();

      assertThat(article.metadata().url()).contains(SavedFiles.URL);
      assertThat(article.metadata().saved().map(ArticleDate::iso))
          .hasValueSatisfying(saved -> assertThat(saved).startsWith("2026-11-23T10:"));
    }
  }

  @Test
  void what_the_caller_says_of_the_address_counts_more() {
    SavedPage file = SavedPage.of(SavedFiles.mhtml(PAGE.getBytes(UTF_8)));

    Article article = Offprint.parser().parse(file.withUrl("https://other.example/a")).article();

    assertThat(article.metadata().url()).contains("https://other.example/a");
  }

  /** Chromium and mail programs cut words of a head in the middle of a character. */
  @Test
  void the_head_of_a_mail_says_what_the_mail_does_not() {
    byte[] page = "<p>The ferry left at six, and nobody was late for it.".getBytes(UTF_8);

    Article article = Offprint.parser().parse(SavedPage.of(SavedFiles.mail(page))).article();

    assertThat(article.title()).isEqualTo("The last fähre");
    assertThat(article.authors()).extracting(Contributor::name).containsExactly("Ferry Post");
    assertThat(article.metadata().published().map(ArticleDate::iso))
        .contains("2026-11-23T10:19+01:00");
    assertThat(article.metadata().saved()).isEmpty();
    assertThat(article.metadata().evidence())
        .filteredOn(evidence -> evidence.source().equals(EvidenceSource.CONTAINER))
        .extracting(Evidence::field)
        .containsExactly("title", "author", "published");
  }

  @Test
  void what_a_page_says_itself_counts_more_than_what_is_known_of_it() {
    SavedPage page =
        SavedPage.ofHtml(PAGE)
            .withKnown(KnownFacts.NONE.withTitle("Another title").withAuthor("Ines Varga"));

    Article article = Offprint.parser().parse(page).article();

    assertThat(article.title()).isEqualTo("The last fähre");
    assertThat(article.authors()).extracting(Contributor::name).containsExactly("Ines Varga");
    assertThat(article.metadata().evidence())
        .filteredOn(evidence -> evidence.value().equals("Another title"))
        .extracting(Evidence::chosen)
        .containsExactly(false);
  }

  /** Chromium keeps the page's own encoding and names none. */
  @Test
  void a_part_without_charset_is_decoded_as_its_page_says() {
    String page = PAGE.replace("charset=utf-8", "charset=shift_jis").replace("fähre", "渡し船");

    byte[] file = SavedFiles.mhtml(page.getBytes(Charset.forName("Shift_JIS")));

    assertThat(Offprint.parser().parse(SavedPage.of(file)).article().title())
        .isEqualTo("The last 渡し船");
  }

  @Test
  void the_first_of_several_pages_is_read_and_the_others_are_counted(@TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("crawl"), crawl());

    ParseResult first = Offprint.parser().parse(file);

    assertThat(first.article().title()).isEqualTo("Crossing 1");
    assertThat(first.report().otherPages()).isEqualTo(2);
    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      assertThat(all.map(result -> result.article().title()))
          .containsExactly("Crossing 1", "Crossing 2", "Crossing 3");
    }
  }

  @Test
  void a_collection_gives_the_pages_that_it_lists(@TempDir Path folder) throws IOException {
    byte[] collection = SavedFiles.wacz(crawl(), SavedFiles.URL + "/2#pier");
    Path file = Files.write(folder.resolve("collection"), collection);

    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      assertThat(all.map(result -> result.article().title())).containsExactly("Crossing 2");
    }
  }

  @Test
  void a_page_that_exceeds_a_limit_does_not_end_the_others(@TempDir Path folder)
      throws IOException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    pages.put(SavedFiles.URL + "/1", "<p>x".repeat(200).getBytes(UTF_8));
    pages.put(SavedFiles.URL + "/2", PAGE.getBytes(UTF_8));
    Path file = Files.write(folder.resolve("crawl"), SavedFiles.warc(pages));
    ParseLimits few = ParseLimits.builder().elements(100).build();

    List<ParseResult> results;
    try (Stream<ParseResult> all = ArticleParser.builder().limits(few).build().parseAll(file)) {
      results = all.toList();
    }

    assertThat(results.get(0).article()).isEqualTo(Article.EMPTY);
    assertThat(results.get(0).report().limits()).extracting(LimitMet::limit).contains("elements");
    assertThat(results.get(0).report().omissions())
        .extracting(Omission::rule)
        .containsExactly("limit-exceeded");
    assertThat(results.get(1).article().title()).isEqualTo("The last fähre");
  }

  /** A file that was cut off, at any byte: nothing is thrown. */
  @ParameterizedTest
  @MethodSource("files")
  void a_file_that_was_cut_off_is_read_as_far_as_it_goes(SourceKind kind, byte[] file) {
    for (int length = 0; length < file.length; length++) {
      byte[] part = java.util.Arrays.copyOf(file, length);

      assertThat(Offprint.parser().parse(SavedPage.of(part)).report().sourceKind()).isNotNull();
    }
  }

  /** Zeros, which are compressed to a thousandth. */
  @Test
  void what_unpacks_to_far_more_than_it_is_ends_early() {
    byte[] zeros = new byte[64 << 20];
    byte[] archive =
        SavedFiles.zip("zeros", zeros, "manifest.json", new byte[1], "index.html", zeros);
    ParseLimits few = ParseLimits.builder().inputBytes(1 << 20).build();
    ArticleParser parser = ArticleParser.builder().limits(few).build();

    assertThat(parser.parse(SavedPage.of(archive)).report().omissions())
        .extracting(Omission::rule)
        .containsExactly("no-page");
    byte[] cut = java.util.Arrays.copyOf(archive, archive.length - 1);
    assertThat(parser.parse(SavedPage.of(cut)).report().sourceKind()).isEqualTo(SourceKind.ARCHIVE);
    assertThatThrownBy(() -> parser.parse(SavedPage.of(SavedFiles.gzip(zeros))))
        .isInstanceOfSatisfying(
            ParseLimitException.class,
            refused -> assertThat(refused.limit()).isEqualTo("input-bytes"));
  }

  /** A name is only a name: nothing outside of the archive is read or written. */
  @Test
  void names_in_archives_lead_nowhere() {
    byte[] page = PAGE.getBytes(UTF_8);
    byte[] archive =
        SavedFiles.zip("../index.html", page, "/etc/passwd", page, "manifest.json", new byte[1]);

    ParseResult result = Offprint.parser().parse(SavedPage.of(archive));

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.ARCHIVE);
    assertThat(result.article().isEmpty()).isTrue();
  }

  static Stream<Arguments> unread() {
    return Stream.of(
        Arguments.of(SourceKind.PDF, SavedFiles.ascii("%PDF-1.7\n1 0 obj")),
        Arguments.of(SourceKind.OFFICE_DOCUMENT, SavedFiles.ascii("{\\rtf1 The ferry}")),
        Arguments.of(
            SourceKind.OFFICE_DOCUMENT,
            SavedFiles.zip("[Content_Types].xml", new byte[1], "word/document.xml", new byte[1])),
        Arguments.of(
            SourceKind.OFFICE_DOCUMENT,
            SavedFiles.zip(
                "mimetype", SavedFiles.ascii("application/vnd.oasis.opendocument.text"))),
        Arguments.of(
            SourceKind.EPUB, SavedFiles.zip("mimetype", SavedFiles.ascii("application/epub+zip"))),
        Arguments.of(SourceKind.MEDIUM, SavedFiles.ascii("\u0089PNG\r\n\u001A\n\u0000\u0000")),
        Arguments.of(SourceKind.ARCHIVE, SavedFiles.zip("notes/a.txt", new byte[1])),
        Arguments.of(SourceKind.ARCHIVE, SavedFiles.ascii("7z\u00BC\u00AF\u0027\u001C")),
        Arguments.of(
            SourceKind.NOTES_EXPORT,
            SavedFiles.ascii("<?xml version='1.0'?><en-export><note/></en-export>")),
        Arguments.of(
            SourceKind.LINK_LIST, SavedFiles.ascii("title,url,time_added,tags,status\nA,b,1,,c")),
        Arguments.of(
            SourceKind.LINK_LIST, SavedFiles.ascii("URL,Title,Selection,Folder\nhttp://a,b,,")),
        Arguments.of(
            SourceKind.LINK_LIST, SavedFiles.ascii("[{\"title\": \"A\", \"url\": \"http://a\"}]")),
        Arguments.of(
            SourceKind.LINK_LIST, SavedFiles.ascii("{\"bookmarks\": [{\"url\": \"http://a\"}]}")),
        Arguments.of(
            SourceKind.LINK_LIST,
            SavedFiles.ascii("<!DOCTYPE html><title>Pocket Export</title><h1>Unread</h1>")));
  }

  @ParameterizedTest
  @MethodSource("unread")
  void what_is_known_and_not_read_is_named(SourceKind kind, byte[] file) {
    ParseResult result = Offprint.parser().parse(SavedPage.of(file));

    assertThat(result.report().sourceKind()).isEqualTo(kind);
    assertThat(kind.isRead()).isFalse();
    assertThat(result.article().isEmpty()).isTrue();
    assertThat(result.report().omissions())
        .extracting(Omission::rule)
        .containsExactly("unread-format");
  }

  @Test
  void the_articles_of_a_list_are_read_with_what_it_says_of_them(@TempDir Path folder)
      throws IOException {
    String list =
        """
        [ {"id": 1, "title": "The ferry", "url": "https://ferry.example/a",
           "content": "<p>The ferry left at six, and nobody was late for it.</p>",
           "created_at": "2026-03-04T10:00:00+0000", "published_by": ["Ines Varga"]},
          {"title": "A link alone", "url": "https://ferry.example/b", "content": ""},
          {"title": "The cable", "url": "https://ferry.example/c",
           "content": "<p>The old cable was cut, and each took a piece home.</p>"}]
        """;
    Path file = Files.write(folder.resolve("list"), list.getBytes(UTF_8));

    List<Article> articles;
    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      articles = all.map(ParseResult::article).toList();
    }

    assertThat(articles).extracting(Article::title).containsExactly("The ferry", "The cable");
    assertThat(articles.get(0).authors())
        .extracting(Contributor::name)
        .containsExactly("Ines Varga");
    assertThat(articles.get(0).metadata().url()).contains("https://ferry.example/a");
    assertThat(articles.get(0).metadata().saved().map(ArticleDate::iso))
        .hasValueSatisfying(saved -> assertThat(saved).startsWith("2026-03-04T10:00"));
    assertThat(Offprint.parser().parse(file).report().sourceKind())
        .isEqualTo(SourceKind.READER_EXPORT);
  }

  @Test
  void a_container_without_a_page_says_so() {
    byte[] file = SavedFiles.warc(Map.of());

    ParseResult result = Offprint.parser().parse(SavedPage.of(file));

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.WARC);
    assertThat(result.article().isEmpty()).isTrue();
    assertThat(result.report().omissions()).extracting(Omission::rule).containsExactly("no-page");
  }

  /** Fields that a mail copied as text may have too, and the head of a note. */
  @ParameterizedTest
  @MethodSource("texts")
  void a_text_that_looks_like_a_mail_stays_a_text(String text) {
    assertThat(Offprint.parser().parse(SavedPage.of(text.getBytes(UTF_8))).report().sourceKind())
        .isEqualTo(SourceKind.TEXT);
  }

  static Stream<String> texts() {
    return Stream.of(
        "From: Ines Varga\nSubject: The ferry\nDate: 3 May 2026\n\nIt left at six.",
        "Title: The ferry\nAuthor: Ines Varga\n\nIt left at six.",
        "[{\"name\": \"not a list of articles\"}]",
        "[1] The ferry left at six.",
        "Received wisdom has it: the ferry is late.\n\nIt is not.");
  }

  private static byte[] crawl() {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    IntStream.rangeClosed(1, 3)
        .forEach(
            i ->
                pages.put(
                    SavedFiles.URL + "/" + i, SavedFiles.page("Crossing " + i).getBytes(UTF_8)));
    return SavedFiles.warc(pages);
  }
}
