package exporters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.CustomBlock;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Heading;
import org.offprint.model.LineBreak;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.Paragraph;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;
import org.offprint.model.Text;

class JatsExporterTest {
  private static String body(Block... blocks) {
    String jats = new JatsExporter().export(Article.of(List.of(blocks))).replace("\n", "");
    return jats.substring(jats.indexOf("<body>"));
  }

  @Test
  void names_its_document_type() {
    assertThat(new JatsExporter().export(Article.EMPTY))
        .startsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE article PUBLIC \"-//NLM//")
        .endsWith("<body/></article>\n");
  }

  @Test
  void headings_make_sections_inside_each_other() {
    assertThat(
            body(
                Paragraph.of("Lead."),
                Heading.of(2, "Fog"),
                Heading.of(3, "Thick"),
                Paragraph.of("A."),
                Heading.of(2, "Sun")))
        .startsWith(
            "<body><p>Lead.</p><sec disp-level=\"2\"><title>Fog</title>"
                + "<sec disp-level=\"3\"><title>Thick</title><p>A.</p></sec></sec>"
                + "<sec disp-level=\"2\"><title>Sun</title></sec></body>");
  }

  @Test
  void other_blocks_stand_in_a_paragraph_where_only_paragraphs_may() {
    Block box = Aside.of(AsideKind.BOX, List.of(), List.of(Paragraph.of("Two boats.")));
    Block custom = CustomBlock.of("acme:x", List.of(box, Paragraph.of("B.")), new TreeMap<>());
    assertThat(
            body(
                SpeechTurn.of(
                    SpeechTurnRole.OTHER,
                    List.of(Text.of("LIND:")),
                    null,
                    List.of(Paragraph.of("A."), custom))))
        .contains(
            "<speech content-type=\"other\"><speaker>LIND:</speaker><p>A.</p>"
                + "<p><boxed-text content-type=\"box\"><p>Two boats.</p></boxed-text></p>"
                + "<p>B.</p></speech>");
  }

  @Test
  void a_list_that_does_not_count_from_one_has_its_numbers() {
    assertThat(body(ListBlock.of(ListKind.ORDERED, 3, null, List.of(ListItem.of("Oil")))))
        .contains(
            "<list list-type=\"order\"><list-item><label>3</label><p>Oil</p></list-item></list>");
  }

  @Test
  void a_table_always_has_a_body_unless_it_has_no_cell() {
    TableRow row = TableRow.of(List.of(TableCell.of("2025")));
    TableRow none = TableRow.of(List.of());
    assertThat(body(Table.of(List.of(), List.of(row), List.of(none), List.of(row))))
        .contains("<table><tbody><tr><td>2025</td></tr></tbody><tbody>")
        .doesNotContain("thead");
    assertThat(body(Table.of(List.of(), List.of(), List.of(none), List.of())))
        .contains("<table-wrap/>");
  }

  @Test
  void a_line_break_stands_in_a_typeface() {
    assertThat(body(Paragraph.of(List.of(Text.of("A"), LineBreak.of(), Text.of("B")))))
        .contains("<p>A<roman><break/></roman>B</p>");
  }

  @Test
  void every_element_that_the_format_is_known_for_is_there() {
    assertThat(ReadXml.of(new JatsExporter().export(EverythingArticle.create())).tags())
        .contains("abstract{abstract-type=standfirst}", "contrib{contrib-type=author}", "attrib")
        .contains("disp-quote{content-type=pull, specific-use=repetition}", "fig", "table-wrap")
        .contains("def-list", "speech{content-type=answer}", "fn-group", "fn{id=n1}")
        .contains("xref{ref-type=fn, rid=n1}", "boxed-text{content-type=facts}");
  }
}
