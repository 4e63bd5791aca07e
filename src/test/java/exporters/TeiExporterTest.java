package exporters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Metadata;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;

class TeiExporterTest {
  private static String tei(Block... blocks) {
    return new TeiExporter().export(Article.of(List.of(blocks)));
  }

  private static String oneLine(String tei) {
    return tei.replace("\n", "");
  }

  @Test
  void headings_make_divisions_inside_each_other() {
    assertThat(
            oneLine(
                tei(
                    Paragraph.of("Lead."),
                    Heading.of(2, "Fog"),
                    Heading.of(4, "Thick"),
                    Paragraph.of("A."),
                    Heading.of(3, "Thin"),
                    Heading.of(2, "Sun"))))
        .contains(
            "<body><p>Lead.</p><div n=\"2\"><head>Fog</head>"
                + "<div n=\"4\"><head>Thick</head><p>A.</p></div>"
                + "<div n=\"3\"><head>Thin</head></div></div>"
                + "<div n=\"2\"><head>Sun</head></div></body>");
  }

  @Test
  void who_speaks_is_a_person_of_the_header() {
    InlineQuotation said =
        InlineQuotation.of(
            "“",
            List.of(Text.of("We leave")),
            "”",
            QuotationFunction.SPEECH,
            null,
            Attribution.builder().speaker(Speaker.of("Bo Lind")).rule("made").build());
    String tei =
        oneLine(
            tei(
                Paragraph.of(List.of(said)),
                SpeechTurn.of(
                    SpeechTurnRole.ANSWER,
                    List.of(Text.of("LIND:")),
                    Speaker.of("Bo Lind"),
                    List.of(Paragraph.of("At dawn.")))));
    assertThat(tei)
        .contains("<person xml:id=\"person-1\"><persName>Bo Lind</persName></person>")
        .contains("<p><said who=\"#person-1\">“We leave”</said></p>")
        .contains(
            "<sp who=\"#person-1\" rend=\"answer\"><speaker>LIND:</speaker><p>At dawn.</p></sp>");
  }

  @Test
  void only_an_epigraph_that_begins_a_division_is_one() {
    BlockQuotation motto =
        BlockQuotation.of(
            BlockQuotationKind.EPIGRAPH, List.of(Paragraph.of("Salt.")), List.of(), null);
    assertThat(oneLine(tei(motto, Paragraph.of("A."), motto)))
        .contains(
            "<body><epigraph><quote type=\"epigraph\"><p>Salt.</p></quote></epigraph><p>A.</p>"
                + "<quote type=\"epigraph\"><p>Salt.</p></quote></body>");
  }

  @Test
  void a_body_without_text_is_a_division() {
    assertThat(oneLine(tei())).contains("<body><div/></body>");
    assertThat(oneLine(tei(ThematicBreak.of())))
        .contains("<body><div><milestone unit=\"section\"/></div></body>");
  }

  @Test
  void marks_lead_to_notes_of_the_article_alone() {
    Article article =
        Article.of(
                List.of(
                    Paragraph.of(
                        List.of(NoteReference.of("a b", "1"), NoteReference.of("lost", "2")))))
            .withNotes(Note.of("a b", "1", List.of(Paragraph.of("Measured."))));
    assertThat(oneLine(new TeiExporter().export(article)))
        .contains("<ref type=\"note\" target=\"#id-1\">1</ref><ref type=\"note\">2</ref>")
        .contains("<note xml:id=\"id-1\"><label>1</label><p>Measured.</p></note>");
  }

  @Test
  void of_nodes_with_one_identity_the_first_has_it() {
    NodeInfo info = NodeInfo.builder().id("p").language("sv").build();
    NodeInfo odd = NodeInfo.builder().language("no such tag").build();
    assertThat(
            oneLine(
                tei(
                    Paragraph.of("A.").withInfo(info),
                    Paragraph.of("B.").withInfo(info),
                    Paragraph.of("C.").withInfo(odd))))
        .contains("<p xml:id=\"p\" xml:lang=\"sv\">A.</p><p xml:lang=\"sv\">B.</p><p>C.</p>");
  }

  @Test
  void a_year_has_four_digits_or_is_not_told() {
    Article article = Article.of(List.of());
    assertThat(when(article, 987)).contains("when=\"0987\"");
    assertThat(when(article, 12345)).doesNotContain("when=");
  }

  private static String when(Article article, int year) {
    Metadata metadata =
        Metadata.builder().published(ArticleDate.of(java.time.Year.of(year))).build();
    return new TeiExporter().export(article.withMetadata(metadata));
  }

  @Test
  void every_element_that_the_format_is_known_for_is_there() {
    assertThat(ReadXml.of(new TeiExporter().export(EverythingArticle.create())).tags())
        .anyMatch(tag -> tag.startsWith("teiHeader"))
        .contains("byline", "argument", "q", "bibl", "lb", "eg{xml:space=preserve}")
        .contains(
            "cit{rend=epigraph}", "quote{corresp=#p-1, source=https://example.org/q, type=pull}")
        .contains("person{xml:id=person-1}", "said{who=#person-1}", "ref{target=#n1, type=note}");
  }
}
