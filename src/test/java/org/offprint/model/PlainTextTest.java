package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final Block PICTURE = MediaBlock.of(Media.image("data:,x"));

  private static String text(Block... blocks) {
    return Article.of(List.of(blocks)).plainText();
  }

  @Test
  void sets_blocks_apart() {
    assertThat(text(Heading.of(2, "Fog"), Paragraph.of("Salt."), Paragraph.of("Rope.")))
        .isEqualTo("Fog\n\nSalt.\n\nRope.");
  }

  @Test
  void leaves_no_gap_for_nothing() {
    assertThat(text(PICTURE, Paragraph.of("Salt."), PICTURE, ThematicBreak.of(), PICTURE))
        .isEqualTo("Salt.");
    assertThat(text(PICTURE)).isEmpty();
    assertThat(Article.EMPTY.plainText()).isEmpty();
  }

  @Test
  void starts_with_title_and_standfirst() {
    Article article =
        Article.builder()
            .header(
                Header.builder()
                    .addKicker(Text.of("Harbour"))
                    .addTitle(Text.of("The "), Emphasis.of("Salt"))
                    .addStandfirst(Paragraph.of("A boat."))
                    .byline(Byline.of("By Ines Varga"))
                    .build())
            .addBody(Paragraph.of("Fog."))
            .addNotes(Note.of("n", "1", List.of(Paragraph.of("Pier."), Paragraph.of("Two."))))
            .build();
    assertThat(article.plainText()).isEqualTo("The Salt\n\nA boat.\n\nFog.\n\n1 Pier.\n\nTwo.");
    assertThat(article.title()).isEqualTo("The Salt");
  }

  @Test
  void joins_inlines_as_they_stand() {
    Paragraph paragraph =
        Paragraph.of(
            List.of(
                Text.of("She said "),
                InlineQuotation.of("« ", "non", " »"),
                NoteReference.of("n", "[1]"),
                LineBreak.of(),
                Code.of("ls -l"),
                InlineImage.of(Media.image("data:,x")),
                Styled.of(InlineStyle.SUBSCRIPT, "2"),
                Link.of("https://example.org/", "here"),
                new CustomInline("acme:x", List.of(Text.of("!")), new TreeMap<>(), NodeInfo.NONE)));
    assertThat(paragraph.plainText()).isEqualTo("She said « non »[1]\nls -l2here!");
  }

  @Test
  void puts_list_items_on_lines() {
    ListBlock inner = ListBlock.of(ListItem.of("Rock"), ListItem.of("Sea"));
    ListBlock list =
        ListBlock.of(ListItem.of(null, List.of(Paragraph.of("Salt"), inner)), ListItem.of("Rope"));
    assertThat(list.plainText()).isEqualTo("Salt\n\nRock\nSea\nRope");
  }

  @Test
  void puts_terms_and_details_on_lines() {
    DescriptionList list =
        DescriptionList.of(
            List.of(
                DescriptionEntry.of(List.of(Text.of("Tare")), List.of(Paragraph.of("Box."))),
                DescriptionEntry.of(List.of(), List.of(Paragraph.of("Or sack.")))));
    assertThat(list.plainText()).isEqualTo("Tare\nBox.\nOr sack.");
  }

  @Test
  void sets_cells_apart_by_tabs() {
    Table table =
        Table.of(
            List.of(Paragraph.of("Boats")),
            List.of(TableRow.of(List.of(TableCell.of("Year"), TableCell.of("Boats")))),
            List.of(TableRow.of(List.of(TableCell.of("2025"), TableCell.of("2")))),
            List.of());
    assertThat(text(table, Paragraph.of("End."))).isEqualTo("Boats\nYear\tBoats\n2025\t2\n\nEnd.");
  }

  @Test
  void puts_caption_and_credit_on_lines() {
    Figure figure =
        Figure.of(List.of(PICTURE), List.of(Paragraph.of("Mill.")), List.of(Text.of("Bo")));
    assertThat(figure.plainText()).isEqualTo("Mill.\nBo");
  }

  @Test
  void puts_labels_before_speech() {
    SpeechTurn turn =
        SpeechTurn.of(
            SpeechTurnRole.OTHER,
            List.of(Text.of("VARGA:")),
            null,
            List.of(Paragraph.of("We leave."), Paragraph.of("Now.")));
    assertThat(turn.plainText()).isEqualTo("VARGA: We leave.\n\nNow.");
  }

  @Test
  void keeps_code_as_it_is() {
    assertThat(text(CodeBlock.of("a\n\n\tb\n", "c"), Paragraph.of("End.")))
        .isEqualTo("a\n\n\tb\n\n\nEnd.");
  }

  @Test
  void sets_citations_apart() {
    BlockQuotation quotation =
        BlockQuotation.of(
            BlockQuotationKind.BLOCK,
            List.of(Paragraph.of("We leave.")),
            List.of(Text.of("— Varga")),
            null);
    assertThat(quotation.plainText()).isEqualTo("We leave.\n\n— Varga");
  }
}
