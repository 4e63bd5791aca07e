package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.CodeBlock;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Figure;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.LineBreak;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.testing.GoldenFile;

class PlainTextExporterTest {
  private static final Block PICTURE = MediaBlock.of(Media.image("data:,x"));

  private final PlainTextExporter text = new PlainTextExporter();

  private String text(Block... body) {
    return text.export(Article.of(List.of(body)));
  }

  private String wrapped(int width, Block... body) {
    return text.withLineWidth(width).export(Article.of(List.of(body)));
  }

  private static Dateline dateline(DatelinePlacement placement) {
    return Dateline.builder().raw("LUND, May 3").placement(placement).build();
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
                    .dateline(dateline(DatelinePlacement.OWN_LINE))
                    .build())
            .metadata(
                Metadata.builder()
                    .description("Not printed.")
                    .addContributors(
                        Contributor.builder()
                            .name("Ines Varga")
                            .certainty(Certainty.VISIBLE)
                            .addBio(Paragraph.of("She sails."))
                            .build())
                    .build())
            .addBody(Heading.of(2, "Fog"), Paragraph.of("It left."), ThematicBreak.of())
            .addNotes(
                Note.of("n1", "1", List.of(Paragraph.of("At the pier."), Paragraph.of("Twice."))),
                Note.of("n2", "", List.of(Paragraph.of("Unmarked."))))
            .build();
    assertThat(text.export(article))
        .isEqualTo(
            """
            Harbour

            The Salt ferry

            A boat in fog.

            By Ines Varga

            LUND, May 3

            Fog

            It left.

            * * *

            Editing by Bo Lind

            She sails.

            1 At the pier.

              Twice.

            Unmarked.
            """);
  }

  @Test
  void a_run_in_dateline_is_in_the_body_already() {
    Header header = Header.builder().dateline(dateline(DatelinePlacement.RUN_IN)).build();
    Article article =
        Article.of(List.of(Paragraph.of("LUND, May 3 — It left."))).withHeader(header);
    assertThat(text.export(article)).isEqualTo("LUND, May 3 — It left.\n");
  }

  @Test
  void nothing_gives_nothing() {
    assertThat(text.export(Article.EMPTY)).isEmpty();
    assertThat(text(PICTURE, PICTURE)).isEmpty();
    assertThat(text(Paragraph.of(" "), Paragraph.of("\n"))).isEmpty();
  }

  @Test
  void marks_list_items() {
    ListBlock inner = ListBlock.of(ListItem.of("Rock"), ListItem.of("Sea"));
    ListBlock bullets =
        ListBlock.of(ListItem.of(null, List.of(Paragraph.of("Salt"), inner)), ListItem.of("Rope"));
    ListBlock numbers =
        ListBlock.of(
            ListKind.ORDERED,
            9,
            null,
            List.of(ListItem.of(true, List.of(Paragraph.of("Oil"))), ListItem.of("Tar")));
    assertThat(text(bullets, numbers))
        .isEqualTo(
            """
            - Salt
              - Rock
              - Sea
            - Rope

            9. [x] Oil
            10. Tar
            """);
  }

  @Test
  void sets_long_items_apart() {
    ListBlock list =
        ListBlock.of(
            ListItem.of(null, List.of(Paragraph.of("Salt."), Paragraph.of("Much."))),
            ListItem.of(null, List.of(PICTURE)),
            ListItem.of("Rope."));
    assertThat(text(list, Paragraph.of("End.")))
        .isEqualTo("- Salt.\n\n  Much.\n\n-\n\n- Rope.\n\nEnd.\n");
  }

  @Test
  void marks_every_line_of_a_quotation() {
    Block inner = BlockQuotation.of(Paragraph.of("Now?"));
    BlockQuotation quotation =
        BlockQuotation.of(
            BlockQuotationKind.BLOCK,
            List.of(Paragraph.of("We leave."), inner, ListBlock.of(ListItem.of("At dawn."))),
            List.of(Text.of("— Varga")),
            null);
    assertThat(text(Paragraph.of("She said:"), quotation, BlockQuotation.of(Paragraph.of("Yes."))))
        .isEqualTo(
            """
            She said:

            > We leave.
            >
            > > Now?
            >
            > - At dawn.
            > — Varga

            > Yes.
            """);
  }

  @Test
  void keeps_code_and_rows_as_they_are() {
    Table table =
        Table.of(
            List.of(Paragraph.of("Boats by year")),
            List.of(),
            List.of(
                TableRow.of(
                    List.of(
                        TableCell.of("2025"),
                        TableCell.of(TableCellKind.DATA, 1, 1, List.of()),
                        TableCell.of(
                            TableCellKind.DATA,
                            1,
                            1,
                            List.of(Paragraph.of("two"), Paragraph.of("boats"))))),
                TableRow.of(List.of())),
            List.of());
    assertThat(wrapped(8, CodeBlock.of("if (fog)\n\n  return now; \n", null), table))
        .isEqualTo("    if (fog)\n\n      return now; \n\nBoats by\nyear\n2025\t\ttwo boats\n");
  }

  @Test
  void indents_details_below_their_term() {
    DescriptionList list =
        DescriptionList.of(
            List.of(
                DescriptionEntry.of(List.of(Text.of("Tare")), List.of(Paragraph.of("Box."))),
                DescriptionEntry.of(List.of(Text.of("Gross")), List.of())));
    assertThat(text(list)).isEqualTo("Tare\n    Box.\nGross\n");
  }

  @Test
  void puts_captions_titles_and_labels_with_what_they_belong_to() {
    assertThat(
            text(
                Figure.of(
                    List.of(PICTURE), List.of(Paragraph.of("A mill.")), List.of(Text.of("Bo"))),
                Aside.of(
                    AsideKind.BOX, List.of(Text.of("In short")), List.of(Paragraph.of("Fog."))),
                SpeechTurn.of(
                    SpeechTurnRole.ANSWER,
                    List.of(Text.of("VARGA:")),
                    null,
                    List.of(Paragraph.of("We leave."), Paragraph.of("Now."))),
                SpeechTurn.of(
                    SpeechTurnRole.ANSWER, List.of(Text.of("LIND:")), null, List.of(PICTURE))))
        .isEqualTo("A mill.\nBo\n\nIn short\nFog.\n\nVARGA: We leave.\n\nNow.\n\nLIND:\n");
  }

  @Test
  void breaks_lines_where_the_article_does() {
    Paragraph paragraph = Paragraph.of(List.of(Text.of("Salt"), LineBreak.of(), Text.of("rope")));
    assertThat(text(BlockQuotation.of(paragraph))).isEqualTo("> Salt\n> rope\n");
  }

  @Test
  void wraps_at_blanks_within_the_margins() {
    Paragraph words = Paragraph.of("Salt and rope and 🚀🚀🚀 and unbreakable\u00A0words.");
    assertThat(wrapped(12, words))
        .isEqualTo("Salt and\nrope and 🚀🚀🚀\nand\nunbreakable\u00A0words.\n");
    assertThat(wrapped(1, Paragraph.of("a b  c"))).isEqualTo("a\nb\nc\n");
    assertThat(wrapped(10, ListBlock.of(ListItem.of("Salt and rope and oil"))))
        .isEqualTo("- Salt and\n  rope and\n  oil\n");
    assertThat(wrapped(10, BlockQuotation.of(Paragraph.of("Salt and rope and oil"))))
        .isEqualTo("> Salt and\n> rope and\n> oil\n");
    assertThatThrownBy(() -> text.withLineWidth(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_line_a_paragraph_by_default() {
    String words = "Salt and rope. ".repeat(100).strip();
    assertThat(text(Paragraph.of(words))).isEqualTo(words + '\n');
  }

  @Test
  void lays_out_every_type() {
    GoldenFile.of("text/everything.txt")
        .matches(text.withLineWidth(72).export(EverythingArticle.create()));
  }

  @Test
  void names_its_format() {
    assertThat(text.format()).isEqualTo("text");
    assertThat(text.mediaType()).isEqualTo("text/plain");
    assertThat(text.extension()).isEqualTo("txt");
  }
}
