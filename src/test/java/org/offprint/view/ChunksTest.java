package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.CodeBlock;
import org.offprint.model.ElementPath;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.testing.LargeArticle;
import org.offprint.testing.SmallStack;

class ChunksTest {
  private static List<String> texts(Article article, int limit) {
    return Chunks.of(article, limit).list().stream().map(Chunk::text).toList();
  }

  private static List<String> texts(int limit, Block... blocks) {
    return texts(Article.of(List.of(blocks)), limit);
  }

  @Test
  void keeps_sections_apart() {
    Article article =
        Article.of(
            List.of(
                Paragraph.of("Fog."),
                Heading.of(2, "Salt"),
                Paragraph.of("White."),
                Heading.of(3, "Rope"),
                Paragraph.of("Long."),
                Heading.of(2, "Oil"),
                Paragraph.of("Black.")));
    List<Chunk> chunks = Chunks.of(article).list();
    assertThat(chunks)
        .extracting(Chunk::text)
        .containsExactly("Fog.", "Salt\n\nWhite.", "Rope\n\nLong.", "Oil\n\nBlack.");
    assertThat(chunks)
        .extracting(Chunk::headings)
        .containsExactly(List.of(), List.of("Salt"), List.of("Salt", "Rope"), List.of("Oil"));
    assertThat(chunks)
        .extracting(Chunk::blocks)
        .containsExactly(List.of(0), List.of(1, 2), List.of(3, 4), List.of(5, 6));
  }

  @Test
  void puts_a_heading_alone_with_the_next_one() {
    Article article =
        Article.of(
            List.of(
                Heading.of(2, "Salt"),
                Heading.of(3, "Rope"),
                Paragraph.of("Long."),
                Heading.of(2, "Oil"),
                Heading.of(2, "Tar")));
    List<Chunk> chunks = Chunks.of(article).list();
    assertThat(chunks)
        .extracting(Chunk::text)
        .containsExactly("Salt\n\nRope\n\nLong.", "Oil", "Tar");
    assertThat(chunks.get(0).headings()).containsExactly("Salt", "Rope");
  }

  @Test
  void starts_with_the_title_and_ends_with_the_notes() {
    Article article =
        Article.builder()
            .header(
                Header.builder()
                    .addTitle(Text.of("The "), Text.of("boat"))
                    .addStandfirst(Paragraph.of("In fog."))
                    .build())
            .addBody(Paragraph.of("It left."), Heading.of(2, "Salt"))
            .addNotes(Note.of("n1", "1", List.of(Paragraph.of("At six."))))
            .build();
    List<Chunk> chunks = Chunks.of(article).list();
    assertThat(chunks)
        .extracting(Chunk::text)
        .containsExactly("The boat\n\nIn fog.\n\nIt left.", "Salt", "1 At six.");
    assertThat(chunks).extracting(Chunk::blocks).containsExactly(List.of(0), List.of(1), List.of());
    assertThat(chunks.get(2).ids()).containsExactly("n1");
    assertThat(chunks.get(2).path()).isEmpty();
    assertThat(chunks.get(0).nodes()).hasSize(2);
  }

  @Test
  void takes_as_many_blocks_as_the_limit_allows() {
    assertThat(texts(11, Paragraph.of("Salt"), Paragraph.of("Ropes"), Paragraph.of("Oil")))
        .containsExactly("Salt\n\nRopes", "Oil");
    assertThat(texts(10, Paragraph.of("Salt"), Paragraph.of("Ropes"), Paragraph.of("Oil")))
        .containsExactly("Salt", "Ropes\n\nOil");
  }

  @Test
  void cuts_a_long_list_between_items() {
    ListBlock list =
        ListBlock.of(ListItem.of("Salt. Sea."), ListItem.of("Rope"), ListItem.of("Oil"));
    assertThat(texts(16, list)).containsExactly("Salt. Sea.\nRope", "Oil");
  }

  @Test
  void cuts_a_long_table_between_rows() {
    Table table =
        Table.of(
            List.of(),
            List.of(),
            List.of(
                TableRow.of(List.of(TableCell.of("Year"), TableCell.of("Boats"))),
                TableRow.of(List.of(TableCell.of("2025"), TableCell.of("2"))),
                TableRow.of(
                    List.of(TableCell.of(TableCellKind.DATA, 1, 1, List.of()), TableCell.of("3")))),
            List.of());
    assertThat(texts(17, table)).containsExactly("Year\tBoats\n2025\t2", "3");
  }

  @Test
  void cuts_a_long_paragraph_between_sentences() {
    assertThat(texts(30, Paragraph.of("It left at six. Mr. Lind saw it. It was dark and cold.")))
        .containsExactly("It left at six.", "Mr. Lind saw it.", "It was dark and cold.");
    assertThat(texts(34, Paragraph.of("It left at six. Mr. Lind saw it. It was dark and cold.")))
        .containsExactly("It left at six. Mr. Lind saw it.", "It was dark and cold.");
  }

  @Test
  void knows_sentences_that_no_blank_follows() {
    assertThat(texts(9, Paragraph.of("船は六時に出た。霧だ。誰も見ない。")))
        .containsExactly("船は六時に出た。", "霧だ。誰も見ない。");
    assertThat(texts(9, Paragraph.of("「船は出た。」霧だ。誰も。"))).containsExactly("「船は出た。」", "霧だ。誰も。");
  }

  @Test
  void cuts_a_long_sentence_between_words_and_a_long_word_anywhere() {
    assertThat(texts(10, Paragraph.of("the boat left harbourmasters")))
        .containsExactly("the boat", "left", "harbourmas", "ters");
    assertThat(texts(3, Paragraph.of("🚢🚢🚢"))).containsExactly("🚢", "🚢", "🚢");
  }

  @Test
  void does_not_cut_a_heading_off_if_there_is_a_sentence_to_cut_at() {
    Block[] blocks = {Heading.of(2, "Salt"), Paragraph.of("It is white. It comes from the sea.")};
    assertThat(texts(24, blocks)).containsExactly("Salt\n\nIt is white.", "It comes from the sea.");
    assertThat(texts(23, blocks)).first().isEqualTo("Salt\n\nIt is white.");
  }

  @Test
  void cuts_a_heading_off_before_a_sentence() {
    Block[] blocks = {Heading.of(2, "Salt"), Paragraph.of("Nobody saw the boat.")};
    assertThat(texts(20, blocks)).containsExactly("Salt", "Nobody saw the boat.");
  }

  @Test
  void keeps_labels_with_what_they_label() {
    SpeechTurn turn =
        SpeechTurn.of(
            SpeechTurnRole.OTHER,
            List.of(Text.of("VARGA:")),
            null,
            List.of(Paragraph.of("We leave."), Paragraph.of("Now.")));
    assertThat(texts(18, turn)).containsExactly("VARGA: We leave.", "Now.");
  }

  @Test
  void keeps_the_indentation_of_code() {
    assertThat(texts(12, CodeBlock.of("if (fog) {\n  wait();\n}\n", null)))
        .containsExactly("if (fog) {", "  wait();\n}");
  }

  @Test
  void tells_where_text_came_from() {
    Origin origin = Origin.of(ElementPath.of("html/body/p[2]"), "made");
    Paragraph paragraph =
        Paragraph.of("It left. Nobody saw.")
            .withInfo(NodeInfo.builder().id("p2").origin(origin).build());
    Article article = Article.of(List.of(MediaBlock.of(Media.image("data:,x")), paragraph));
    List<Chunk> chunks = Chunks.of(article, 12).list();
    assertThat(chunks).hasSize(2);
    assertThat(chunks)
        .allSatisfy(
            chunk -> {
              assertThat(chunk.ids()).containsExactly("p2");
              assertThat(chunk.places()).containsExactly(origin.place());
              assertThat(chunk.blocks()).containsExactly(1);
            });
    assertThat(chunks.get(1).span()).isEqualTo(new TextSpan(9, 20));
  }

  @Test
  void handles_a_node_that_stands_in_several_places() {
    Paragraph twice = Paragraph.of("Salt.");
    assertThat(texts(8, twice, twice)).containsExactly("Salt.", "Salt.");
  }

  @Test
  void nothing_has_no_chunks() {
    assertThat(Chunks.of(Article.EMPTY).list()).isEmpty();
    assertThat(texts(10, MediaBlock.of(Media.image("data:,x")))).isEmpty();
  }

  @Test
  void refuses_limits_below_one_character() {
    assertThatThrownBy(() -> Chunks.of(Article.EMPTY, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be 2 at least, but is 1");
  }

  @Test
  void needs_no_deep_stack() {
    Article article = LargeArticle.of(100_000);
    List<Chunk> chunks = new ArrayList<>();
    SmallStack.run(() -> chunks.addAll(Chunks.of(article).list()));
    assertThat(chunks).hasSizeGreaterThan(100);
  }
}
