package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.internal.export.markdown.MarkdownReadBack;
import org.offprint.internal.export.markdown.ReadBackShape;
import org.offprint.model.Article;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.Emphasis;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Figure;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Strong;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.source.SourceKind;
import org.offprint.testing.SmallStack;
import org.offprint.testing.SpecFile;

class MarkdownExporterTest {
  private final MarkdownExporter markdown = Exporters.markdown();

  private String markdown(Block... body) {
    return markdown.export(Article.of(List.of(body)));
  }

  private String line(Inline... inlines) {
    return markdown(Paragraph.of(List.of(inlines))).stripTrailing();
  }

  private void assertReadBack(Article article) {
    String text = markdown.export(article);
    assertThat(MarkdownReadBack.found(text)).as(text).isEqualTo(MarkdownReadBack.expected(article));
  }

  @Test
  void reads_from_kicker_to_notes() {
    Article article =
        Article.builder()
            .header(
                Header.builder()
                    .addKicker(Text.of("Harbour"))
                    .addTitle(Text.of("The Salt ferry"))
                    .addStandfirst(Paragraph.of("A boat in fog."))
                    .byline(Byline.of("By Ines Varga"))
                    .addCredits(Byline.of("Editing by Bo Lind"))
                    .build())
            .addBody(Heading.of(2, "Fog"))
            .addBody(Paragraph.of(List.of(Text.of("It leaves"), NoteReference.of("n1", "1"))))
            .addNotes(
                Note.of("n1", "1", List.of(Paragraph.of("At six."), Paragraph.of("Or seven."))),
                Note.of("n2", "2", List.of(Paragraph.of("Never read."))))
            .build();
    assertThat(markdown.export(article))
        .isEqualTo(
            """
            Harbour

            # The Salt ferry

            A boat in fog.

            By Ines Varga

            ## Fog

            It leaves[^1]

            Editing by Bo Lind

            [^1]: At six.

                Or seven.

            2 Never read.
            """);
  }

  /** What is written, and from what. A bar stands for a line end. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '%',
      delimiterString = " => ",
      value = {
        "plain words, as they are. => plain words, as they are.",
        "snake_case and 2 * 3 => snake_case and 2 * 3",
        "*so* _it_ `is` ~~now~~ => \\*so\\* \\_it\\_ \\`is\\` \\~\\~now\\~\\~",
        "[1] see (below) ![x](y) => \\[1\\] see (below) !\\[x\\](y)",
        "a < b > c => a < b > c",
        "<b>bold</b> => \\<b>bold\\</b>",
        "AT&T &amp; &#60; => AT&T \\&amp; \\&#60;",
        "C:\\temp => C:\\\\temp",
        "# 1 => \\# 1",
        "#1 => #1",
        "> he said => \\> he said",
        "- so => \\- so",
        "-so => -so",
        "+ so => \\+ so",
        "1. January => 1\\. January",
        "1.5 litres => 1.5 litres",
        "1984) => 1984\\)",
        "--- => \\---",
        "=== => \\===",
        "*** => \\*\\*\\*",
        ":--|-- => \\:--|--",
        "a | b => a | b",
      })
  void escapes_what_could_be_markup_and_nothing_else(String words, String expected) {
    assertThat(line(Text.of(words))).isEqualTo(expected);
    assertReadBack(Article.of(List.of(Paragraph.of(words))));
  }

  @Test
  void begins_no_block_behind_a_line_break() {
    Inline[] lines = {
      Text.of("Title"), LineBreak.of(), Text.of("==="), LineBreak.of(), Text.of("2) two")
    };
    assertThat(line(lines)).isEqualTo("Title\\\n\\===\\\n2\\) two");
    assertReadBack(Article.of(List.of(Paragraph.of(List.of(lines)))));
  }

  static Stream<List<Inline>> emphasis() {
    return Stream.of(
        List.of(Text.of("a "), Emphasis.of("b"), Text.of(" c"), Text.of("*a *b* c*")),
        List.of(Text.of("un"), Emphasis.of("believ"), Text.of("able")),
        List.of(Strong.of("“Stop.”"), Text.of("he said")),
        List.of(Text.of("he said"), Strong.of("“Stop.”")),
        List.of(Emphasis.of("a"), Strong.of("b")),
        List.of(Emphasis.of(" a "), Text.of("b")),
        List.of(Emphasis.of("a"), Emphasis.of("b")),
        List.of(Emphasis.of(List.of(Text.of("a"), Strong.of("b"))), Strong.of("c")),
        List.of(Emphasis.of(List.of(Code.of("a"))), Text.of("b")),
        List.of(Emphasis.of(List.of(Link.of("/x", "a"))), Text.of("b")),
        List.of(Emphasis.of("€"), Text.of("b")),
        List.of(Text.of("!"), Link.of("/x", "a"), Text.of("(b)")),
        List.of(Code.of("`a``b"), Code.of("c"), Text.of("`")));
  }

  @ParameterizedTest
  @MethodSource("emphasis")
  void marks_can_stand_anywhere(List<Inline> line) {
    assertReadBack(Article.of(List.of(Paragraph.of(line))));
  }

  @Test
  void marks_stand_on_both_sides_of_a_letter_that_becomes_a_reference() {
    Inline[] line = {Text.of("a"), Strong.of(List.of(Text.of("b"), Emphasis.of("*")))};
    assertThat(line(line)).isEqualTo("&#97;**&#98;*\\****");
    assertReadBack(Article.of(List.of(Paragraph.of(List.of(line)))));
  }

  @Test
  void writes_a_character_as_a_reference_where_a_mark_could_not_stand_beside_it() {
    assertThat(line(Strong.of("“Stop.”"), Text.of("he"))).isEqualTo("**“Stop.”**&#104;e");
    assertThat(line(Text.of("he"), Strong.of("“Stop.”"))).isEqualTo("h&#101;**“Stop.”**");
    assertThat(line(Emphasis.of("a"), Strong.of("b"))).isEqualTo("*a*__b__");
  }

  @Test
  void links_keep_brackets_and_titles() {
    assertThat(line(Link.of("https://example.org/a_(b)", "[x]")))
        .isEqualTo("[\\[x\\]](https://example.org/a_(b))");
    assertThat(line(Link.of("/a(b", "x"))).isEqualTo("[x](/a\\(b)");
    assertThat(line(Link.of("/a", "say \"no\"", List.of(Text.of("x")))))
        .isEqualTo("[x](/a \"say \\\"no\\\"\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:image/svg+xml,<svg onload=alert(1)>"
      })
  void writes_no_address_that_runs(String address) {
    assertThat(line(Link.of(address, "words"))).isEqualTo("words");
    assertThat(markdown(MediaBlock.of(Media.image(address).withAlternative("a mill"))))
        .isEqualTo("a mill\n");
  }

  @Test
  void lists_that_follow_each_other_stay_apart() {
    ListBlock one = ListBlock.of(ListItem.of("a"));
    ListBlock two = ListBlock.of(ListItem.of("b"));
    assertThat(markdown(one, two)).isEqualTo("- a\n\n+ b\n");
    assertThat(markdown(one, Paragraph.of("x"), two)).isEqualTo("- a\n\nx\n\n- b\n");
  }

  @Test
  void lists_hold_what_blocks_there_are() {
    ListBlock list =
        ListBlock.of(
            ListKind.ORDERED,
            9,
            "a",
            List.of(
                ListItem.of(true, List.of(Paragraph.of("Salt"), CodeBlock.of("a\n\nb", "java"))),
                ListItem.of(
                    null,
                    List.of(
                        BlockQuotation.of(Paragraph.of("x"), ListBlock.of(ListItem.of("y"))),
                        ThematicBreak.of()))));
    assertThat(markdown(list))
        .isEqualTo(
            """
            9. [x] Salt

               ```java
               a

               b
               ```

            10. > x
                >
                > - y

                * * *
            """);
    assertReadBack(Article.of(List.of(list)));
  }

  @Test
  void lists_of_short_items_are_tight() {
    ListBlock inner = ListBlock.of(ListItem.of("Rock salt"));
    assertThat(
            markdown(
                ListBlock.of(
                    ListItem.of(null, List.of(Paragraph.of("Salt"), inner)), ListItem.of("Oil"))))
        .isEqualTo("- Salt\n  - Rock salt\n- Oil\n");
  }

  @Test
  void a_list_that_starts_later_is_no_text_of_the_item_above() {
    ListBlock inner = ListBlock.of(ListKind.ORDERED, 4, null, List.of(ListItem.of("four")));
    assertReadBack(
        Article.of(List.of(ListBlock.of(ListItem.of(null, List.of(Paragraph.of("Salt"), inner))))));
  }

  @Test
  void tables_have_one_line_of_titles_and_no_spans() {
    TableCell wide = TableCell.of(TableCellKind.HEADER, 2, 1, List.of(Paragraph.of("Boats")));
    TableCell tall = TableCell.of(TableCellKind.DATA, 1, 2, List.of(Paragraph.of("a|b")));
    assertThat(
            markdown(
                Table.of(
                    List.of(Paragraph.of("By year")),
                    List.of(TableRow.of(List.of(wide))),
                    List.of(
                        TableRow.of(List.of(tall, TableCell.of("1"))),
                        TableRow.of(List.of(TableCell.of("2")))),
                    List.of())))
        .isEqualTo(
            """
            By year

            | Boats | |
            | --- | --- |
            | a\\|b | 1 |
            | | 2 |
            """);
    assertThat(markdown(DeepArticles.table(TableCell.of("x")))).isEqualTo("| |\n| --- |\n| x |\n");
  }

  @Test
  void says_what_markdown_has_no_form_for() {
    assertThat(
            markdown(
                new BlockQuotation(
                    BlockQuotationKind.BLOCK,
                    List.of(Paragraph.of("We leave.")),
                    List.of(Text.of("— Varga")),
                    null,
                    org.offprint.model.NodeInfo.NONE),
                DescriptionList.of(
                    List.of(
                        DescriptionEntry.of(
                            List.of(Text.of("Tare")), List.of(Paragraph.of("The box."))))),
                Figure.of(
                    List.of(MediaBlock.of(Media.image("/m.jpg").withAlternative("A mill"))),
                    List.of(Paragraph.of("The mill.")),
                    List.of(Text.of("Bo Lind"))),
                Embed.of(EmbedKind.VIDEO, "https://example.org/v", "Film", List.of(), List.of()),
                Aside.of(AsideKind.BOX, List.of(Text.of("Box")), List.of(Paragraph.of("Two."))),
                SpeechTurn.of(
                    SpeechTurnRole.ANSWER,
                    List.of(Text.of("VARGA:")),
                    null,
                    List.of(Paragraph.of("No."))),
                Paragraph.of(List.of(InlineQuotation.of("“", "no", "”")))))
        .isEqualTo(
            """
            > We leave.
            >
            > — Varga

            - **Tare**

              The box.

            ![A mill](/m.jpg)

            The mill.

            Bo Lind

            [Film](https://example.org/v)

            **Box**

            Two.

            **VARGA:** No.

            “no”
            """);
  }

  @Test
  void front_matter_says_what_is_known() {
    String text = markdown.withFrontMatter(true).export(EverythingArticle.create());
    assertThat(text)
        .startsWith(
            """
            ---
            title: "The Salt ferry"
            author:
              - "Ines Varga"
            date: "2026-05-03"
            modified: "2026-05-04T10:00"
            lang: "en-GB"
            description: "A boat in fog."
            keywords:
              - "ferry"
              - "fog"
            section: "Harbour"
            site: "The Ferry Post"
            publisher: "Ferry Press"
            license: "CC BY 4.0"
            url: "https://example.org/a"
            image: "https://example.org/lead.jpg"
            ---

            """)
        .endsWith(markdown.export(EverythingArticle.create()));
    assertThat(
            markdown
                .withFrontMatter(true)
                .export(
                    Article.EMPTY.withMetadata(
                        Metadata.builder().section("a\n---\n\"b\\").build())))
        .isEqualTo("---\nsection: \"a\\n---\\n\\\"b\\\\\"\n---\n");
  }

  @Test
  void handlers_write_in_its_place() {
    MarkdownExporter own =
        markdown
            .withHandler(ThematicBreak.class, (node, out) -> out.markup("***"))
            .withHandler(
                Heading.class,
                (node, out) -> out.markup("=== ").nodes(node.content()).markup(" ===").standard())
            .withHandler(Emphasis.class, (node, out) -> out.text("*").nodes(node.content()))
            .withHandler(
                Aside.class, (node, out) -> out.markup(":::").nodes(node.content()).markup(":::"));
    assertThat(
            own.export(
                Article.of(
                    List.of(
                        Heading.of(2, "Fog"),
                        ThematicBreak.of(),
                        Paragraph.of(List.of(Emphasis.of("thick"))),
                        Aside.of(AsideKind.BOX, List.of(), List.of(Paragraph.of("x")))))))
        .isEqualTo("=== Fog ===\n\n## Fog\n\n***\n\n\\*thick\n\n:::\n\nx\n\n:::\n");
  }

  @Test
  void the_everything_article_is_read_back() {
    assertReadBack(EverythingArticle.create());
    assertThat(markdown.export(EverythingArticle.create()))
        .contains("FRY", "Take salt.", "- x".substring(2), "[^1]: Measured at the pier.");
  }

  @Test
  void the_examples_of_the_specification_are_read_back() throws IOException {
    for (SpecFile file : SpecFile.all()) {
      for (SpecFile.Example example : file.examples()) {
        assertReadBack(
            example.kind() == SourceKind.HTML
                ? Offprint.parseHtml(example.source(), "https://example.org/story")
                : Offprint.parseText(example.source()));
      }
    }
  }

  /** Rendered by a reader that lets everything through. */
  private static Document rendered(String markdown) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .escapeHtml(false)
            .sanitizeUrls(false)
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();
    return Jsoup.parse(renderer.render(ReadBackShape.PARSER.parse(markdown)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[x]: javascript:alert(1)",
        "`<script>`<script>alert(1)</script>",
        "\\<script>alert(1)\\</script>",
        "&lt;script&gt;alert(1)",
        "x\" onmouseover=\"alert(1)",
        "](javascript:alert(1)) [",
        "\n\n<script>alert(1)</script>\n\n",
        "java&#115;cript:alert(1)",
        "```\n<script>alert(1)</script>"
      })
  void nothing_hostile_comes_through(String text) {
    Media media = Media.image(text).withAlternative(text).withTitle(text);
    Article article =
        Article.of(
            List.of(
                Heading.of(2, text),
                Paragraph.of(
                    List.of(
                        Text.of(text),
                        Emphasis.of(text),
                        Code.of(text),
                        LineBreak.of(),
                        Text.of(text),
                        Link.of(text, text, List.of(Text.of(text))),
                        Link.of("/a", text, List.of(Code.of(text))),
                        org.offprint.model.InlineImage.of(media))),
                CodeBlock.of(text, text),
                MediaBlock.of(media),
                DeepArticles.table(TableCell.of(text)),
                ListBlock.of(ListItem.of(true, List.of(Paragraph.of(text)))),
                Embed.of(EmbedKind.VIDEO, text, text, List.of(), List.of())));
    Document page = rendered(markdown.export(article));
    List<String> bad = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      if (List.of("script", "iframe", "object", "svg").contains(element.normalName())) {
        bad.add(element.outerHtml());
      }
      element
          .attributes()
          .forEach(
              attribute -> {
                String value = attribute.getValue().toLowerCase(Locale.ROOT);
                boolean address = attribute.getKey().matches("href|src");
                if (attribute.getKey().startsWith("on")
                    || (address && value.strip().startsWith("javascript"))) {
                  bad.add(element.outerHtml());
                }
              });
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void deep_articles_need_no_deep_stack() {
    SmallStack.run(() -> assertThat(markdown.export(DeepArticles.deepest())).contains("Deep."));
  }
}
