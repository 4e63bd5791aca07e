package org.offprint.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.Emphasis;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Strong;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

class QuotationStageTest {

  private static List<Block> mark(Block... blocks) {
    return QuotationStage.of(List.of(blocks), "en").markBlocks(List.of(blocks));
  }

  private static String shown(Inline... line) {
    List<Inline> marked = QuotationStage.of(List.of(), "en").markInlines(List.of(line));
    return QuotationNotation.showInlines(marked);
  }

  private static InlineQuotation q(Inline... content) {
    return InlineQuotation.of("", List.of(content), "", QuotationFunction.UNKNOWN, null, null);
  }

  private static List<InlineQuotation> quotations(List<? extends Block> blocks) {
    return blocks.stream().flatMap(block -> block.stream(InlineQuotation.class)).toList();
  }

  @Test
  void marks_may_stand_in_different_texts_of_one_list() {
    assertThat(shown(Text.of("“We "), Link.of("/", "fired"), Text.of(" it,” she said.")))
        .isEqualTo("⟦“|We <a>fired</a> it,|”⟧ she said.");
    assertThat(shown(Text.of("“"), Emphasis.of("Now"), Text.of("”")))
        .isEqualTo("⟦“|<em>Now</em>|”⟧");
    assertThat(shown(Text.of("\"One"), LineBreak.of(), Text.of("two\"")))
        .isEqualTo("⟦\"|One<line-break>two|\"⟧");
  }

  @Test
  void neighbours_are_seen_across_nodes() {
    assertThat(shown(Strong.of("Oake:"), Text.of("\"Now\""), Emphasis.of("!")))
        .isEqualTo("<strong>⟦\"|Now|\"⟧<em>!</em>");
    assertThat(shown(Text.of("the "), Code.of("'Pot'"), Text.of("'s lid and 'no'")))
        .isEqualTo("the <code>'s lid and ⟦'|no|'⟧");
    assertThat(shown(Text.of("\"now\""), NoteReference.of("n", "1"), Text.of(" she said")))
        .isEqualTo("⟦\"|now|\"⟧<note-reference> she said");
  }

  @Test
  void quotations_stand_inside_styled_nodes_too() {
    assertThat(shown(Text.of("so "), Emphasis.of("he said “no” twice")))
        .isEqualTo("so <em>he said ⟦“|no|”⟧ twice</em>");
  }

  @Test
  void marks_at_the_edge_of_styled_nodes_leave_them() {
    assertThat(shown(Emphasis.of("“Now"), Text.of("” she said")))
        .isEqualTo("⟦“|<em>Now</em>|”⟧ she said");
    assertThat(shown(Text.of("so “"), Emphasis.of("now”"), Text.of(".")))
        .isEqualTo("so ⟦“|<em>now</em>|”⟧.");
    assertThat(shown(Link.of("/", "“Now"), Text.of(" and "), Emphasis.of("then”")))
        .isEqualTo("⟦“|<a>Now</a> and <em>then</em>|”⟧");
    assertThat(shown(Emphasis.of(List.of(Link.of("/", "“Now"))), Text.of("”")))
        .isEqualTo("⟦“|<em><a>Now</a></em>|”⟧");
  }

  @Test
  void marks_that_would_cut_a_node_in_two_are_left_alone() {
    assertThat(shown(Emphasis.of("so “now"), Text.of(" and then”")))
        .isEqualTo("<em>so “now</em> and then”");
    assertThat(shown(Emphasis.of("“‘Now"), Text.of("’ and then”")))
        .isEqualTo("<em>“‘Now</em>’ and then”");
  }

  @Test
  void an_element_for_quotations_takes_the_marks_instead_of_a_second_quotation() {
    assertThat(shown(q(Text.of("“Now”")))).isEqualTo("⟦“|Now|”⟧");
    assertThat(shown(Text.of("“"), q(Text.of("Now")), Text.of("”"))).isEqualTo("⟦“|Now|”⟧");
    assertThat(shown(q(Text.of("She said ‘no’ then")))).isEqualTo("⟦|She said ⟦‘|no|’⟧ then|⟧");
    assertThat(shown(q(Text.of("Now")))).isEqualTo("⟦|Now|⟧");
    assertThat(shown(Text.of("“a "), q(Text.of("b” c")))).isEqualTo("“a ⟦|b” c|⟧");
  }

  @Test
  void every_kind_of_line_is_read() {
    Paragraph said = Paragraph.of("She said “no”.");
    List<Block> marked =
        mark(
            Heading.of(2, "Oake: ‘No clay’"),
            ListBlock.of(ListItem.of("“Clay,” he said.")),
            Table.of(
                List.of(said),
                List.of(),
                List.of(TableRow.of(List.of(TableCell.of("“x y”")))),
                List.of()),
            Figure.of(
                List.of(MediaBlock.of(Media.image("data:,x"))),
                List.of(said),
                List.of(Text.of("“Pot”, photo"))),
            new BlockQuotation(
                BlockQuotationKind.BLOCK,
                List.of(said),
                List.of(Text.of("— “Clay”")),
                null,
                NodeInfo.NONE),
            BlockQuotation.of(Paragraph.of("No marks in here.")));

    assertThat(quotations(marked))
        .extracting(InlineQuotation::open)
        .containsExactly("‘", "“", "“", "“", "“", "“", "“", "“");
    assertThat(marked.get(5)).isEqualTo(BlockQuotation.of(Paragraph.of("No marks in here.")));
  }

  @Test
  void notes_are_read_and_code_is_not() {
    Note note = Note.of("n1", "1", List.of(Paragraph.of("From “Clay”.")));
    CodeBlock code = CodeBlock.of("say(\"no\")", null);
    QuotationStage stage = QuotationStage.of(List.of(code), "en");

    assertThat(stage.markNotes(List.of(note)).get(0).plainText()).isEqualTo("1 From “Clay”.");
    assertThat(stage.markNotes(List.of(note)).get(0).stream(InlineQuotation.class)).hasSize(1);
    List<Block> blocks = List.of(code, Paragraph.of(List.of(Code.of("\"no\""))));
    assertThat(stage.markBlocks(blocks)).isSameAs(blocks);
  }

  @Test
  void what_has_no_quotation_stays_the_same_object() {
    Block plain = Paragraph.of("It’s a pot");
    Block list = ListBlock.of(ListItem.of("clay"), ListItem.of("\"glaze\""));
    List<Block> marked = mark(plain, list);

    assertThat(marked.get(0)).isSameAs(plain);
    assertThat(((ListBlock) marked.get(1)).items().get(0))
        .isSameAs(((ListBlock) list).items().get(0));
    List<Block> blocks = List.of(plain, Paragraph.of("“ stray"));
    assertThat(QuotationStage.of(blocks, null).markBlocks(blocks)).isSameAs(blocks);
    List<Inline> title = List.of(Text.of("Potters’ day"));
    assertThat(QuotationStage.of(blocks, null).markInlines(title)).isSameAs(title);
  }

  @Test
  void origins_are_cut_with_the_text() {
    Text text =
        new Text("So « no » it is", NodeInfo.of(Origin.of(new TextRange(100, 115), "line")));
    List<Inline> marked = QuotationStage.of(List.of(), "fr").markInlines(List.of(text));

    assertThat(marked)
        .extracting(node -> node.info().origin().place())
        .containsExactly(new TextRange(100, 103), new TextRange(103, 109), new TextRange(109, 115));
    InlineQuotation quotation = (InlineQuotation) marked.get(1);
    assertThat(quotation.open()).isEqualTo("« ");
    assertThat(quotation.info().origin().rule()).isEqualTo("paired-marks");
    assertThat(quotation.content().get(0).info().origin())
        .isEqualTo(Origin.of(new TextRange(105, 107), "line"));
  }

  @Test
  void origins_of_another_length_stay_whole() {
    Origin origin = Origin.of(new TextRange(0, 40), "line");
    NodeInfo info = NodeInfo.builder().id("t").data(new TreeMap<>()).origin(origin).build();
    List<Inline> marked =
        QuotationStage.of(List.of(), "en").markInlines(List.of(new Text("So “no” it is", info)));

    assertThat(marked.get(0).info().origin()).isEqualTo(origin);
    assertThat(marked.get(0).info().id()).isEqualTo("t");
    assertThat(marked.get(1).info()).isSameAs(NodeInfo.NONE);
    assertThat(marked.get(2).info().origin()).isEqualTo(origin);
    assertThat(marked.get(2).info().id()).isNull();
  }

  @Test
  void utterance_runs_on_where_the_mark_is_opened_again() {
    List<Block> marked =
        mark(
            Paragraph.of("Stern said: “We had a fire."),
            MediaBlock.of(Media.image("data:,x")),
            Figure.of(
                List.of(MediaBlock.of(Media.image("data:,y"))),
                List.of(Paragraph.of("The “Heron” kiln")),
                List.of()),
            Paragraph.of("“Then we had ‘rain’."),
            Heading.of(2, "After the rain"),
            Paragraph.of("“Now we have mud,” she said. “And again"),
            Paragraph.of("“and again.”"));

    assertThat(quotations(marked))
        .extracting(InlineQuotation::open, InlineQuotation::close, InlineQuotation::utterance)
        .containsExactly(
            tuple("“", "", "q1"),
            tuple("“", "”", null),
            tuple("“", "", "q1"),
            tuple("‘", "’", null),
            tuple("“", "”", "q1"),
            tuple("“", "", "q2"),
            tuple("“", "”", "q2"));
    assertThat(mark(marked.toArray(Block[]::new))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We had a fire.¶She went out to look.",
        "“We had a fire.¶‘Then rain,’ she said.",
        "The \"kiln.¶“Then rain,” she said.",
        "a 30\" shelf¶\"Then rain,\" she said.",
        "“We had a fire,” she said.¶“Then rain.”"
      })
  void unclosed_mark_swallows_nothing_else(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.split("¶")) {
      blocks.add(Paragraph.of(paragraph));
    }
    assertThat(quotations(mark(blocks.toArray(Block[]::new))))
        .allSatisfy(quotation -> assertThat(quotation.close()).isNotEmpty())
        .allSatisfy(quotation -> assertThat(quotation.utterance()).isNull());
  }

  @Test
  void utterance_does_not_run_on_into_another_text() {
    Paragraph unclosed = Paragraph.of("“We had a fire.");
    List<Block> marked =
        mark(
            unclosed,
            CodeBlock.of("x", null),
            Paragraph.of("“Then rain.”"),
            ListBlock.of(ListItem.of("“x")));

    assertThat(marked.get(0)).isSameAs(unclosed);
  }

  @Test
  void names_of_utterances_are_given_once() {
    InlineQuotation named =
        InlineQuotation.of("“", List.of(Text.of("No")), "”", QuotationFunction.SPEECH, "q1", null);
    List<Block> body =
        List.of(Paragraph.of(List.of(named)), Paragraph.of("He: “One."), Paragraph.of("“Two.”"));
    QuotationStage stage = QuotationStage.of(body, "en");

    assertThat(quotations(stage.markBlocks(body)))
        .extracting(InlineQuotation::utterance)
        .containsExactly("q1", "q2", "q2");
    assertThat(
            stage.markNotes(List.of(Note.of("n", "", body.subList(1, 3)))).get(0).stream(
                InlineQuotation.class))
        .extracting(InlineQuotation::utterance)
        .containsExactly("q3", "q3");
  }

  @Test
  void repeated_pull_quotation_is_left_to_its_own_type() {
    PullQuotation pull =
        PullQuotation.of(List.of(Paragraph.of("The kiln is cold")), List.of(), null, null);
    List<Block> marked = mark(pull, Paragraph.of("“The kiln is cold,” Stern said."));

    assertThat(marked.get(0)).isSameAs(pull);
    assertThat(quotations(marked)).hasSize(1);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"“", "” ", " \"a", "„‘«「", "“a‘b", "``"})
  void megabyte_of_unpaired_marks_is_read(String piece) {
    String text = piece.repeat((1 << 20) / piece.length());
    Paragraph paragraph = Paragraph.of(text);

    List<Block> marked = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mark(paragraph));

    assertThat(marked.get(0).plainText()).isEqualTo(text);
  }

  @Tag("long")
  @Test
  void many_paragraphs_that_never_close_are_read() {
    Block[] blocks = new Block[50_000];
    Arrays.fill(blocks, Paragraph.of("“And so on"));

    List<Block> marked = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mark(blocks));

    assertThat(quotations(marked)).hasSize(blocks.length - 1);
  }
}
