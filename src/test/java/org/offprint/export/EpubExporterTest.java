package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Figure;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.InlineImage;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Role;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.testing.SmallStack;

class EpubExporterTest {
  private static final byte[] PNG = latin1("\u0089PNG\r\n\u001a\n and so on");
  private static final String PNG_ADDRESS =
      "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Article body(Block... blocks) {
    return Article.of(List.of(blocks));
  }

  private static Article known(Metadata metadata) {
    return body(Paragraph.of("It leaves at six.")).withMetadata(metadata);
  }

  private static Article titled(String title) {
    return body(Paragraph.of("It leaves at six."))
        .withHeader(Header.builder().addTitle(Text.of(title)).build());
  }

  @Test
  void is_an_archive_that_names_its_type_first() {
    Book book = Book.of(titled("The Salt Ferry"));
    assertThat(book.names())
        .containsExactly(
            "mimetype",
            "META-INF/container.xml",
            "EPUB/package.opf",
            "EPUB/nav.xhtml",
            "EPUB/title.xhtml",
            "EPUB/text.xhtml",
            "EPUB/book.css");
    assertThat(book.text("mimetype")).isEqualTo("application/epub+zip");
    assertThat(book.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
              assertThat(entry.getExtra()).isNull();
              assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
            });
    assertThat(new String(book.bytes(), 0, 58, StandardCharsets.ISO_8859_1))
        .startsWith("PK")
        .endsWith("mimetypeapplication/epub+zip");
    assertThat(book.text("META-INF/container.xml")).contains("full-path=\"EPUB/package.opf\"");
  }

  @Test
  void is_the_same_for_the_same_article() {
    assertThat(Book.of(EverythingArticle.create()).bytes())
        .isEqualTo(Book.of(EverythingArticle.create()).bytes());
  }

  @Test
  void says_what_is_known_of_the_article() {
    Article article =
        titled("The <Salt> Ferry")
            .withMetadata(
                Metadata.builder()
                    .canonicalUrl("https://example.org/a")
                    .siteName("The Ferry Post")
                    .language("en-GB")
                    .published(ArticleDate.of(LocalDate.of(2026, 5, 3)))
                    .description("A boat in fog.")
                    .section("Harbour")
                    .addKeywords("fog")
                    .license("CC BY 4.0")
                    .addContributors(
                        Contributor.builder()
                            .name("Ines Varga")
                            .certainty(Certainty.VISIBLE)
                            .build(),
                        Contributor.builder()
                            .name("Bo Lind")
                            .role(Role.PHOTOGRAPHER)
                            .certainty(Certainty.VISIBLE)
                            .build())
                    .build());
    assertThat(Book.of(article).packaging())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="book">urn:uuid:77980eae-c343-5b01-9823-eb6ac1da021f</dc:identifier>
            <dc:title>The &lt;Salt&gt; Ferry</dc:title>
            <dc:language>en-GB</dc:language>
            <dc:creator id="contributor-1">Ines Varga</dc:creator>
            <meta refines="#contributor-1" property="role" scheme="marc:relators">aut</meta>
            <dc:contributor id="contributor-2">Bo Lind</dc:contributor>
            <meta refines="#contributor-2" property="role" scheme="marc:relators">pht</meta>
            <dc:publisher>The Ferry Post</dc:publisher>
            <dc:date>2026-05-03</dc:date>
            <dc:source>https://example.org/a</dc:source>
            <dc:description>A boat in fog.</dc:description>
            <dc:subject>Harbour</dc:subject>
            <dc:subject>fog</dc:subject>
            <dc:rights>CC BY 4.0</dc:rights>
            <meta property="dcterms:modified">2026-05-03T00:00:00Z</meta>
            <meta property="schema:accessMode">textual</meta>
            <meta property="schema:accessibilityFeature">readingOrder</meta>
            <meta property="schema:accessibilityFeature">structuralNavigation</meta>
            <meta property="schema:accessibilityFeature">tableOfContents</meta>
            <meta property="schema:accessibilityHazard">none</meta>
            </metadata>
            <manifest>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
            <item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
            <item id="style" href="book.css" media-type="text/css"/>
            </manifest>
            <spine>
            <itemref idref="title"/>
            <itemref idref="text"/>
            </spine>
            </package>
            """);
  }

  @Test
  void has_a_title_and_a_language_whatever_is_known() {
    assertThat(Book.of(Article.EMPTY).packaging())
        .contains("<dc:title>Untitled</dc:title>")
        .contains("<dc:language>und</dc:language>");
    assertThat(Book.of(body(Heading.of(2, "Rope  and salt"))).packaging())
        .contains("<dc:title>Rope and salt</dc:title>");
    assertThat(Book.of(known(Metadata.builder().siteName("Post").language("a b").build())))
        .extracting(Book::packaging)
        .asString()
        .contains("<dc:title>Post</dc:title>")
        .contains("<dc:language>und</dc:language>");
  }

  @Test
  void runs_as_its_language_does() {
    Book book = Book.of(known(Metadata.builder().language("ar").build()));
    assertThat(book.packaging()).contains("<spine page-progression-direction=\"rtl\">");
    assertThat(book.article()).contains(" lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">");
  }

  private static String modified(Metadata metadata) {
    String packaging = Book.of(known(metadata)).packaging();
    String open = "dcterms:modified\">";
    return packaging.substring(packaging.indexOf(open) + open.length()).split("<")[0];
  }

  @Test
  void was_modified_when_the_article_was() {
    ArticleDate year = ArticleDate.of(Year.of(2024));
    ArticleDate month = ArticleDate.of(YearMonth.of(2025, 2));
    ArticleDate time = ArticleDate.of(OffsetDateTime.parse("2026-05-03T09:45:30.5+02:00"));
    ArticleDate local = ArticleDate.of(LocalDateTime.of(2026, 5, 3, 9, 45));
    Metadata.Builder saved = Metadata.builder().saved(year);
    assertThat(modified(Metadata.EMPTY)).isEqualTo("2000-01-01T00:00:00Z");
    assertThat(modified(saved.build())).isEqualTo("2024-01-01T00:00:00Z");
    assertThat(modified(saved.published(month).build())).isEqualTo("2025-02-01T00:00:00Z");
    assertThat(modified(saved.modified(time).build())).isEqualTo("2026-05-03T07:45:30Z");
    assertThat(modified(saved.modified(local).build())).isEqualTo("2026-05-03T09:45:00Z");
    ArticleDate far = ArticleDate.of(Year.of(123_456));
    assertThat(modified(saved.modified(far).build())).isEqualTo("2025-02-01T00:00:00Z");
  }

  private static String identifier(Article article) {
    String packaging = Book.of(article).packaging();
    return packaging.substring(packaging.indexOf("urn:uuid:")).split("<")[0];
  }

  @Test
  void keeps_its_identity() {
    Article article = known(Metadata.builder().url("https://example.org/a?b=1").build());
    Article canonical =
        known(
            Metadata.builder()
                .url("https://example.org/a?b=2")
                .canonicalUrl("https://example.org/a")
                .build());
    assertThat(identifier(article))
        .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
        .isEqualTo(identifier(article.withBody(Paragraph.of("Other words."))))
        .isNotEqualTo(identifier(canonical));
    assertThat(identifier(canonical))
        .isEqualTo(identifier(known(Metadata.builder().url("https://example.org/a").build())));
    assertThat(identifier(titled("A"))).isNotEqualTo(identifier(titled("B")));
  }

  @Test
  void nests_the_headings_in_the_contents() {
    Book book =
        Book.of(
            body(
                Heading.of(2, "Rope"),
                Heading.of(4, "Hemp & flax"),
                Heading.of(3, "Wire"),
                Heading.of(2, "Salt")));
    assertThat(book.text("EPUB/nav.xhtml"))
        .contains(
            """
            <li><a href="text.xhtml">Rope</a>
            <ol>
            <li><a href="text.xhtml#section-1">Rope</a><ol>
            <li><a href="text.xhtml#section-2">Hemp &amp; flax</a></li>
            <li><a href="text.xhtml#section-3">Wire</a></li></ol>
            </li>
            <li><a href="text.xhtml#section-4">Salt</a></li></ol>
            </li>
            </ol>
            """);
    assertThat(book.article()).contains("id=\"section-3\"").contains(">Wire</h3>");
  }

  @Test
  void points_out_where_things_are() {
    Article article =
        titled("The Salt Ferry").withNotes(Note.of("n", "1", List.of(Paragraph.of("A pier."))));
    assertThat(Book.of(article).text("EPUB/nav.xhtml"))
        .contains("<a epub:type=\"titlepage\" href=\"title.xhtml\">")
        .contains("<a epub:type=\"bodymatter\" href=\"text.xhtml\">The Salt Ferry</a>")
        .contains("<a epub:type=\"endnotes\" href=\"text.xhtml#notes\">Notes</a>");
  }

  @Test
  void links_notes_and_marks_both_ways() {
    Article article =
        body(Paragraph.of(List.of(Text.of("A boat"), NoteReference.of("n", "1"))))
            .withNotes(Note.of("n", "1", List.of(Paragraph.of("A blue one."))));
    assertThat(Book.of(article).article())
        .contains("epub:type=\"noteref\"")
        .contains("id=\"note-mark-1\" href=\"#note-1\"")
        .contains("id=\"note-1\"")
        .contains("epub:type=\"footnote\"")
        .contains("href=\"#note-mark-1\"");
  }

  @Test
  void opens_with_a_title_page() {
    Article article = titled("The Salt Ferry").withMetadata(EverythingArticle.create().metadata());
    assertThat(Book.of(article).text("EPUB/title.xhtml"))
        .contains(
            """
            <section epub:type="titlepage">
            <h1>The Salt Ferry</h1>
            <p class="authors">Ines Varga</p>
            <p class="publication">The Ferry Post</p>
            <p class="date">2026-05-03</p>
            <p class="source"><a href="https://example.org/a">https://example.org/a</a></p>
            </section>
            """);
  }

  @Test
  void takes_the_pictures_that_come_with_the_article() {
    Book book =
        Book.of(
            body(
                MediaBlock.of(Media.image(PNG_ADDRESS).withAlternative("A mill")),
                Paragraph.of(List.of(InlineImage.of(Media.image(PNG_ADDRESS))))));
    assertThat(book.file("EPUB/pictures/picture-1.png")).isEqualTo(PNG);
    assertThat(book.names()).hasSize(8);
    assertThat(book.packaging())
        .contains(
            "<item id=\"picture-1\" href=\"pictures/picture-1.png\" media-type=\"image/png\"/>")
        .contains("<meta property=\"schema:accessMode\">visual</meta>");
    assertThat(book.article())
        .contains("<img src=\"pictures/picture-1.png\" alt=\"A mill\"/>")
        .contains("<img src=\"pictures/picture-1.png\" alt=\"\"/>")
        .doesNotContain("data:");
  }

  @Test
  void asks_the_caller_for_other_pictures() {
    List<String> asked = new ArrayList<>();
    ResourceLookup folder =
        url -> {
          asked.add(url);
          return Optional.ofNullable(Map.of("saved/a", latin1("GIF89a")).get(url));
        };
    Book book =
        Book.of(
            Exporters.epub().withResources(folder),
            body(
                MediaBlock.of(Media.image("saved/a")),
                MediaBlock.of(Media.image("https://example.org/b.jpg").withAlternative("A boat")),
                MediaBlock.of(Media.image("saved/a")),
                MediaBlock.of(Media.image(PNG_ADDRESS))));
    assertThat(asked).containsExactly("saved/a", "https://example.org/b.jpg");
    assertThat(book.names()).contains("EPUB/pictures/picture-1.gif", "EPUB/pictures/picture-2.png");
    assertThat(book.article())
        .contains("<img src=\"pictures/picture-1.gif\" alt=\"\"/>")
        .contains("href=\"https://example.org/b.jpg\"")
        .contains(">A boat</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "GIF87a, picture-1.gif",
    "\u00ff\u00d8\u00ff\u00e0, picture-1.jpg",
    "RIFF....WEBPVP8, picture-1.webp"
  })
  void tells_pictures_by_their_first_bytes(String content, String file) {
    EpubExporter exporter = Exporters.epub().withResources(url -> Optional.of(latin1(content)));
    assertThat(Book.of(exporter, body(MediaBlock.of(Media.image("a.svg")))).names())
        .contains("EPUB/pictures/" + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "RIFF....WAVEfmt", "GI"})
  void leaves_out_what_is_no_safe_picture(String content) {
    EpubExporter exporter = Exporters.epub().withResources(url -> Optional.of(latin1(content)));
    Article article =
        body(MediaBlock.of(Media.image("https://example.org/a.png").withAlternative("A mill")));
    Book book = Book.of(exporter, article);
    assertThat(book.names()).hasSize(7);
    assertThat(book.article()).doesNotContain("<img").contains(">A mill</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:image/png;base64,AAA=A",
        "data:image/png;base64,AAAA",
        "data:text/html;base64,AAAA"
      })
  void puts_words_for_a_picture_that_is_none(String address) {
    Book book = Book.of(body(MediaBlock.of(Media.image(address).withAlternative("A mill"))));
    assertThat(book.names()).hasSize(7);
    assertThat(book.article()).doesNotContain("<img", "data:").contains(">A mill<");
  }

  @Test
  void has_the_lead_picture_for_a_cover() {
    Metadata metadata =
        Metadata.builder()
            .leadImage(Media.image("https://example.org/lead").withAlternative("A boat"))
            .build();
    Book book = Book.of(Exporters.epub().withResources(url -> Optional.of(PNG)), known(metadata));
    assertThat(book.packaging())
        .contains("media-type=\"image/png\" properties=\"cover-image\"/>")
        .contains("<meta name=\"cover\" content=\"picture-1\"/>");
    assertThat(book.text("EPUB/title.xhtml"))
        .contains("<img src=\"pictures/picture-1.png\" alt=\"A boat\" class=\"cover\"/>");
  }

  @Test
  void fails_if_the_lookup_does() {
    EpubExporter exporter =
        Exporters.epub()
            .withResources(
                url -> {
                  throw new IOException("disk gone");
                });
    Article article = body(MediaBlock.of(Media.image("a.png")));
    assertThatThrownBy(() -> exporter.write(article, new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessage("disk gone");
    assertThatThrownBy(() -> Exporters.epub().withResources(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("lookup");
  }

  @Test
  void loads_no_films_and_recordings() {
    Media film = Media.builder().kind(MediaKind.VIDEO).url("https://example.org/film.mp4").build();
    assertThat(Book.of(body(MediaBlock.of(film))).article())
        .doesNotContain("<video")
        .contains("href=\"https://example.org/film.mp4\"");
  }

  private static Block links() {
    return Paragraph.of(
        List.of(
            Link.of("/fares", "fares"),
            Link.of("#top", "top"),
            Link.of("//example.com/x", "x"),
            Link.of("mailto:a@example.org", "mail"),
            Link.of("javascript:alert(1)", "run")));
  }

  @Test
  void makes_addresses_absolute() {
    Article article =
        body(links(), Embed.of(EmbedKind.MAP, "/map", "Charts", List.of(), List.of()))
            .withMetadata(Metadata.builder().url("https://example.org/story/a").build());
    assertThat(Book.of(article).article())
        .contains("href=\"https://example.org/fares\"")
        .contains("href=\"https://example.org/story/a#top\"")
        .contains("href=\"https://example.com/x\"")
        .contains("href=\"mailto:a@example.org\"")
        .contains("href=\"https://example.org/map\"")
        .contains("run")
        .doesNotContain("javascript");
  }

  @Test
  void leaves_the_words_of_links_that_lead_nowhere() {
    Article article =
        body(
            links(),
            Figure.of(
                List.of(MediaBlock.of(Media.image("a.png").withAlternative("A mill"))),
                List.of(Paragraph.of("The mill.")),
                List.of()),
            Embed.of(
                EmbedKind.MAP, "/map", "Charts", List.of(), List.of(Paragraph.of("The way."))));
    assertThat(Book.of(article).article())
        .contains("farestopx<a href=\"mailto:a@example.org\">mail</a>run")
        .contains("A mill", "The mill.", "The way.")
        .doesNotContain("href=\"/", "a.png");
  }

  @Test
  void shows_every_word() {
    Article article = EverythingArticle.create();
    String text =
        Book.of(article).document("EPUB/text.xhtml").getDocumentElement().getTextContent();
    article
        .plainText()
        .lines()
        .flatMap(line -> List.of(line.split("[\\s•\\[\\]]+")).stream())
        .filter(word -> !word.isEmpty())
        .forEach(word -> assertThat(text).contains(XmlText.clean(word)));
    assertThat(text).contains("Ines Varga is a ferry captain at Lund Ferries.", "Take salt.");
  }

  @Test
  void is_well_formed_whatever_the_words() {
    String hostile = "<p> & ]]> \u0000\u0001\u000b\uffff \ud800 </article> \" ' <!--";
    Article article =
        body(
                Heading.of(2, hostile),
                Paragraph.of(hostile),
                MediaBlock.of(Media.image("x").withAlternative(hostile)))
            .withHeader(Header.builder().addTitle(Text.of(hostile)).build())
            .withMetadata(
                Metadata.builder()
                    .siteName(hostile)
                    .language(hostile)
                    .url("https://example.org/?" + hostile)
                    .addKeywords(hostile)
                    .build());
    Book book = Book.of(article);
    for (String name : List.of("package.opf", "nav.xhtml", "title.xhtml", "text.xhtml")) {
      assertThat(book.document("EPUB/" + name).getDocumentElement()).isNotNull();
    }
  }

  @Test
  void leaves_nodes_to_handlers() {
    EpubExporter exporter =
        Exporters.epub()
            .withHandler(
                ThematicBreak.class, (node, out) -> out.markup("<p>* * *</p>").text(" & "));
    assertThat(Book.of(exporter, body(ThematicBreak.of())).article())
        .contains("<p>* * *</p> &amp; ")
        .doesNotContain("<hr");
  }

  @Test
  void needs_no_deep_stack() {
    Article deep = DeepArticles.deepest();
    SmallStack.run(() -> assertThat(Book.of(deep).article()).contains("Deep."));
  }

  @Test
  void names_the_source_of_a_quotation() {
    BlockQuotation quotation =
        EverythingArticle.create().stream(BlockQuotation.class).findFirst().orElseThrow();
    assertThat(Book.of(body(quotation)).article()).contains("<blockquote");
  }
}
