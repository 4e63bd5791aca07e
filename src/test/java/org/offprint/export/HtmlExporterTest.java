package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Heading;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.testing.SmallStack;

class HtmlExporterTest {
  private static final HtmlExporter FRAGMENT = Exporters.html();
  private static final HtmlExporter PAGE = Exporters.html().asPage();

  private static String body(Block... blocks) {
    Document document = Jsoup.parse(FRAGMENT.export(Article.of(List.of(blocks))));
    document.outputSettings().prettyPrint(false);
    return document.select("div.body").html().strip();
  }

  static Stream<Path> articles() throws java.io.IOException {
    try (Stream<Path> files = Files.list(Path.of("examples/articles"))) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void a_fragment_is_the_article_alone() {
    assertThat(FRAGMENT.export(Article.of(List.of(Paragraph.of("a < b")))))
        .isEqualTo(
            """
            <article itemscope itemtype="https://schema.org/Article">
            <div class="body" itemprop="articleBody">
            <p>a &lt; b</p>
            </div>
            </article>
            """);
  }

  @Test
  void a_page_has_its_title_language_and_direction() throws java.io.IOException {
    Article article = Offprint.parse(Path.of("examples/articles/moorbahn.txt"));
    Document page = AllowedHtml.read(PAGE.export(article));
    assertThat(page.title()).isEqualTo(article.title());
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.select("h1").text()).isEqualTo(article.title());
  }

  @Test
  void a_page_in_arabic_runs_from_right_to_left() {
    Article article = Article.of(List.of(Paragraph.of("نص")));
    Article arabic =
        article.withMetadata(article.metadata().withLanguage(java.util.Optional.of("ar-EG")));
    assertThat(AllowedHtml.read(PAGE.export(arabic)).select("html").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void three_headings_get_a_table_of_contents() {
    List<Block> blocks =
        List.of(Heading.of(2, "One"), Heading.of(4, "One and a half"), Heading.of(2, "Two"));
    Document page = AllowedHtml.read(PAGE.export(Article.of(blocks)));
    assertThat(page.select("nav > ol > li > a").eachText()).containsExactly("One", "Two");
    assertThat(page.select("nav li li > a").eachText()).containsExactly("One and a half");
    for (String target : page.select("nav a").eachAttr("href")) {
      assertThat(page.select(target).text()).isNotEmpty();
    }
    assertThat(PAGE.export(Article.of(blocks.subList(0, 2)))).doesNotContain("<nav");
  }

  @Test
  void headings_have_no_gaps_on_the_way_down() {
    assertThat(body(Heading.of(2, "a"), Heading.of(5, "b"), Heading.of(2, "c")))
        .isEqualTo("<h2>a</h2>\n<h3 data-level=\"5\">b</h3>\n<h2>c</h2>");
  }

  @Test
  void lines_with_white_space_in_front_are_shown_with_it() {
    assertThat(body(Paragraph.of(List.of(Text.of("a"), LineBreak.of(), Text.of("  b")))))
        .isEqualTo("<pre class=\"verse\">a<br>  b</pre>");
    assertThat(body(Paragraph.of(" a"))).isEqualTo("<p> a</p>");
  }

  @Test
  void notes_lead_back_to_their_marks() {
    Article article =
        Article.of(List.of(Paragraph.of(List.of(Text.of("Salt"), NoteReference.of("a", "[1]")))))
            .withNotes(List.of(Note.of("a", "1", List.of(Paragraph.of("From the sea.")))));
    Document fragment = AllowedHtml.read(FRAGMENT.export(article));
    String note = fragment.select("a[role=doc-noteref]").attr("href");
    assertThat(fragment.select(note).text()).isEqualTo("1 From the sea.");
    String mark = fragment.select("a[role=doc-backlink]").attr("href");
    assertThat(fragment.select(mark).text()).isEqualTo("[1]");
    assertThat(fragment.select("section[role=doc-endnotes]")).hasSize(1);
  }

  @Test
  void unsafe_addresses_are_not_written_but_their_words_are() {
    assertThat(body(Paragraph.of(List.of(Link.of("javascript:alert(1)", "click")))))
        .isEqualTo("<p>click</p>");
  }

  @Test
  void a_link_in_a_link_is_its_words() {
    Link inner = Link.of("https://example.org/b", "b");
    assertThat(body(Paragraph.of(List.of(Link.of("https://example.org/a", null, List.of(inner))))))
        .isEqualTo("<p><a href=\"https://example.org/a\">b</a></p>");
  }

  @Test
  void pictures_from_elsewhere_can_be_links() {
    Media mill = Media.image("https://example.org/mill.jpg").withAlternative("A mill");
    String page = PAGE.withRemotePictures(false).export(Article.of(List.of(MediaBlock.of(mill))));
    assertThat(page)
        .contains("<a href=\"https://example.org/mill.jpg\" class=\"media\">A mill</a>")
        .contains("img-src data:;")
        .doesNotContain("<img");
    assertThat(PAGE.export(Article.of(List.of(MediaBlock.of(mill)))))
        .contains("<img src=\"https://example.org/mill.jpg\" alt=\"A mill\">");
  }

  @Test
  void tables_fit_their_grid() {
    TableCell wide = TableCell.of(TableCellKind.DATA, 5, 9, List.of(Paragraph.of("a")));
    Table table =
        Table.of(
            List.of(),
            List.of(),
            List.of(
                TableRow.of(List.of(wide, TableCell.of("b"))),
                TableRow.of(List.of(TableCell.of("c"))),
                TableRow.of(List.of())),
            List.of());
    assertThat(body(table))
        .isEqualTo(
            "<table>\n<tbody>\n<tr>\n<td rowspan=\"2\">a</td>\n<td>b</td>\n</tr>\n"
                + "<tr>\n<td>c</td>\n</tr>\n</tbody>\n</table>");
  }

  @Test
  void a_handler_writes_the_nodes_of_its_type() {
    Article article =
        Article.of(List.of(Paragraph.of("a"), ThematicBreak.of(), Heading.of(2, "b & c")));
    String html =
        FRAGMENT
            .withHandler(ThematicBreak.class, (node, out) -> out.markup("<p>* * *</p>\n"))
            .withHandler(
                Heading.class,
                (node, out) ->
                    out.markup("<p>§ ").text("<").nodes(node.content()).markup("</p>\n").standard())
            .export(article);
    assertThat(html).contains("<p>a</p>\n<p>* * *</p>\n<p>§ &lt;b &amp; c</p>\n<h2>b &amp; c</h2>");
  }

  @Test
  void every_type_is_shown() {
    Article article = EverythingArticle.create();
    Document page = AllowedHtml.read(PAGE.export(article));
    String words = page.wholeText();
    article.stream(Text.class)
        .forEach(text -> assertThat(words).contains(XmlText.clean(text.value()).strip()));
    article.stream(Link.class)
        .forEach(link -> assertThat(page.select("a").eachAttr("href")).contains(link.href()));
    assertThat(article.stream().map(Node::type).distinct().count()).isGreaterThan(20);
  }

  @Test
  void deep_articles_need_no_deep_stack() throws Exception {
    Block block = Paragraph.of("deep");
    for (int i = 0; i < 45; i++) {
      block = org.offprint.model.ListBlock.of(ListItem.of(null, List.of(block)));
    }
    Article article = Article.of(List.of(block));
    SmallStack.run(() -> assertThat(PAGE.export(article)).contains("<li>deep</li>"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void what_is_read_back_is_the_same(Path file) throws java.io.IOException {
    Article article = Offprint.parse(file);
    String page = PAGE.export(article);
    Article again = Offprint.parseHtml(page, null);
    assertThat(again.plainText()).isEqualTo(article.plainText());
    assertThat(again.header().title()).isEqualTo(article.header().title());
    assertThat(again.body()).extracting(Node::type).isEqualTo(types(article));
    assertThat(again.stream(Link.class).map(Link::href))
        .containsExactlyElementsOf(article.stream(Link.class).map(Link::href).toList());
    assertThat(PAGE.export(again)).isEqualTo(page);
  }

  private static List<String> types(Article article) {
    return article.body().stream().map(Node::type).toList();
  }
}
