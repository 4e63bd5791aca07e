package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.testing.SmallStack;

class PandocExporterTest {
  private final PandocExporter pandoc = Exporters.pandoc();

  /** The blocks of a document without metadata. */
  private static String blocks(PandocExporter exporter, Article article) {
    String json = exporter.export(article);
    String start = "\"blocks\":[";
    return json.substring(json.indexOf(start) + start.length(), json.length() - 2);
  }

  private String blocks(Block... body) {
    return blocks(pandoc, Article.of(List.of(body)));
  }

  @Test
  void names_the_version_it_is_written_for() {
    assertThat(pandoc.export(Article.EMPTY))
        .isEqualTo("{\"pandoc-api-version\":[1,23,1],\"meta\":{},\"blocks\":[]}");
    assertThat(pandoc.withApiVersion(PandocApiVersion.V1_22).export(Article.EMPTY))
        .isEqualTo("{\"pandoc-api-version\":[1,22,2,1],\"meta\":{},\"blocks\":[]}");
  }

  @Test
  void sets_words_apart_by_blanks() {
    assertThat(blocks(Paragraph.of("two  words\u00a0here")))
        .isEqualTo(
            "{'t':'Para','c':[{'t':'Str','c':'two'},{'t':'Space'},{'t':'Str','c':'words\u00a0here'}]}"
                .replace('\'', '"'));
  }

  @Test
  void metadata_has_what_stands_above_the_body() {
    String json = pandoc.export(EverythingArticle.create());
    String meta = json.substring(0, json.indexOf("\"blocks\""));
    assertThat(meta)
        .contains(
            "\"title\":{\"t\":\"MetaInlines\"",
            "\"abstract\":{\"t\":\"MetaBlocks\"",
            "\"author\":{\"t\":\"MetaList\"",
            "\"date\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"2026-05-03\"}]}",
            "\"lang\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"en-GB\"}]}",
            "\"kicker\"",
            "\"byline\"",
            "\"keywords\"");
  }

  @Test
  void a_note_stands_where_it_is_first_mentioned() {
    Article article =
        Article.of(
                List.of(
                    Paragraph.of(
                        List.of(NoteReference.of("n1", "1"), NoteReference.of("n1", "1")))))
            .withNotes(
                Note.of("n1", "1", List.of(Paragraph.of("Salt."))),
                Note.of("n2", "2", List.of(Paragraph.of("Rope."))));
    assertThat(blocks(pandoc, article))
        .isEqualTo(
            ("{'t':'Para','c':[{'t':'Span','c':[['note-1',[],[]],[{'t':'Note','c':["
                    + "{'t':'Para','c':[{'t':'Str','c':'Salt.'}]}]}]]},"
                    + "{'t':'Superscript','c':[{'t':'Link','c':[['',[],[]],"
                    + "[{'t':'Str','c':'1'}],['#note-1','']]}]}]},"
                    + "{'t':'Div','c':[['note-2',['note'],[]],[{'t':'Para','c':["
                    + "{'t':'Str','c':'2'},{'t':'Space'},{'t':'Str','c':'Rope.'}]}]]}")
                .replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/lamp.jpg",
        "https://example.org/lamp.WEBP?size=2#top",
        "https://example.org",
        "//example.org/lamp",
        "pictures.2026/lamp",
        "data:image/png;base64,AAAA"
      })
  void a_picture_with_the_name_of_one_is_a_picture(String url) {
    assertThat(blocks(Paragraph.of(List.of(InlineImage.of(Media.image(url))))))
        .contains("\"t\":\"Image\"");
  }

  /** pandoc writes an embed for these, in which a browser runs what they bring. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/lamp.html",
        "https://example.org/lamp.PHP?file=lamp.jpg",
        "lamp.swf#lamp.jpg",
        "style.css?",
        "//example.org/lamp.svg.gz",
        "lamp.pdf"
      })
  void a_picture_with_another_name_is_a_link(String url) {
    assertThat(blocks(Paragraph.of(List.of(InlineImage.of(Media.image(url))))))
        .contains("\"t\":\"Link\"")
        .doesNotContain("Image");
  }

  @Test
  void quotations_keep_the_marks_they_were_written_with() {
    assertThat(blocks(Paragraph.of(List.of(InlineQuotation.of("« ", "non", " »")))))
        .contains("[\"quotation\"]", "\"c\":\"«\"", "\"c\":\"non\"", "\"c\":\"»\"")
        .doesNotContain("Quoted");
  }

  @Test
  void figures_are_divisions_in_the_older_version() {
    Article figure =
        Article.of(
            List.of(
                Figure.of(
                    List.of(MediaBlock.of(Media.image("/m.jpg"))),
                    List.of(Paragraph.of("Mill")),
                    List.of(Text.of("Lind")))));
    assertThat(blocks(pandoc, figure)).startsWith("{\"t\":\"Figure\"").contains("Mill", "Lind");
    assertThat(blocks(pandoc.withApiVersion(PandocApiVersion.V1_22), figure))
        .startsWith("{\"t\":\"Div\",\"c\":[[\"\",[\"figure\"],[]]")
        .contains("Mill", "Lind");
  }

  @Test
  void tables_keep_their_spans() {
    TableCell wide = TableCell.of(TableCellKind.HEADER, 2, 1, List.of(Paragraph.of("Boats")));
    TableCell tall =
        TableCell.of(TableCellKind.DATA, 1, Integer.MAX_VALUE, List.of(Paragraph.of("a")));
    String table =
        blocks(
            Table.of(
                List.of(Paragraph.of("By year")),
                List.of(TableRow.of(List.of(wide))),
                List.of(
                    TableRow.of(List.of(tall, TableCell.of("1"))),
                    TableRow.of(List.of(TableCell.of("2")))),
                List.of()));
    assertThat(table)
        .contains("{\"t\":\"AlignDefault\"},1,2,[{\"t\":\"Plain\"")
        .contains("{\"t\":\"AlignDefault\"},2,1,[{\"t\":\"Plain\"");
    assertThat(table.split("ColWidthDefault", -1)).hasSize(3);
  }

  @Test
  void lists_of_short_items_are_plain() {
    assertThat(blocks(ListBlock.of(ListItem.of(true, List.of(Paragraph.of("Salt"))))))
        .isEqualTo(
            ("{'t':'BulletList','c':[[{'t':'Plain','c':[{'t':'Str','c':'☒'},{'t':'Space'},"
                    + "{'t':'Str','c':'Salt'}]}]]}")
                .replace('\'', '"'));
  }

  @Test
  void writes_neither_raw_markup_nor_addresses_that_run() {
    String json =
        blocks(
            Heading.of(2, "<script>"),
            BlockQuotation.of(Paragraph.of(List.of(Link.of("javascript:alert(1)", "words")))),
            MediaBlock.of(Media.image("data:image/svg+xml,x").withAlternative("mill")));
    assertThat(json).contains("words", "mill").doesNotContain("javascript", "svg", "Raw", "Link");
  }

  @Test
  void deep_articles_need_no_deep_stack() {
    SmallStack.run(() -> assertThat(pandoc.export(DeepArticles.deepest())).contains("Deep."));
  }
}
