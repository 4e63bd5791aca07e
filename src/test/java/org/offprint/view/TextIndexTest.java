package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Emphasis;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.Quotation;
import org.offprint.model.Text;
import org.offprint.model.TextRange;
import org.offprint.testing.LargeArticle;
import org.offprint.testing.SmallStack;

class TextIndexTest {
  private static final Text SALT = Text.of("Salt and ");
  private static final Text ROPE = Text.of("rope");
  private static final Emphasis STRESSED = Emphasis.of(List.of(ROPE));
  private static final InlineQuotation QUOTED = InlineQuotation.of("“", "oil", "”");
  private static final Block PICTURE = MediaBlock.of(Media.image("data:,x"));
  private static final Paragraph PARAGRAPH =
      new Paragraph(
          List.of(SALT, STRESSED, QUOTED), NodeInfo.of(Origin.of(new TextRange(40, 70), "made")));

  /** Fog, a blank line, Salt and rope“oil”, a blank line, a blank paragraph. */
  private final TextIndex index =
      TextIndex.of(
          Article.of(List.of(Heading.of(2, "Fog"), PICTURE, PARAGRAPH, Paragraph.of("End"))));

  @Test
  void has_the_text_of_the_article() {
    assertThat(index.text()).isEqualTo("Fog\n\nSalt and rope“oil”\n\nEnd");
    Article everything = EverythingArticle.create();
    assertThat(TextIndex.of(everything).text()).isEqualTo(everything.plainText());
    assertThat(TextIndex.of(Article.EMPTY).text()).isEmpty();
  }

  @Test
  void leads_from_offsets_to_nodes() {
    assertThat(index.nodesAt(5)).containsExactly(SALT, PARAGRAPH);
    assertThat(index.nodesAt(13)).containsExactly(SALT, PARAGRAPH);
    assertThat(index.nodesAt(14)).containsExactly(ROPE, STRESSED, PARAGRAPH);
    assertThat(index.nodesAt(18)).containsExactly(QUOTED, PARAGRAPH);
    assertThat(index.nodeAt(20, Quotation.class)).containsSame(QUOTED);
    assertThat(index.nodeAt(20, Block.class)).containsSame(PARAGRAPH);
    assertThat(index.nodeAt(20, Heading.class)).isEmpty();
  }

  @Test
  void what_sets_blocks_apart_belongs_to_nothing() {
    assertThat(index.nodesAt(3)).isEmpty();
    assertThat(index.nodesAt(4)).isEmpty();
    assertThat(index.placeAt(4)).isEmpty();
  }

  @Test
  void leads_from_nodes_to_offsets() {
    assertThat(index.spanOf(PARAGRAPH)).contains(new TextSpan(5, 23));
    assertThat(index.spanOf(STRESSED)).contains(new TextSpan(14, 18));
    assertThat(index.text(index.spanOf(QUOTED).orElseThrow())).isEqualTo("“oil”");
    assertThat(index.spanOf(PICTURE))
        .hasValueSatisfying(span -> assertThat(span.length()).isZero());
    assertThat(index.spanOf(Text.of("rope"))).isEmpty();
  }

  @Test
  void leads_to_the_source() {
    assertThat(index.placeAt(5)).contains(new TextRange(40, 70));
    assertThat(index.placeAt(20)).contains(new TextRange(40, 70));
    assertThat(index.placeAt(0)).isEmpty();
  }

  @Test
  void knows_no_other_offsets() {
    assertThatThrownBy(() -> index.nodesAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> index.nodesAt(index.text().length()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> index.quote(new TextSpan(0, 99)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void lists_nodes_parents_first() {
    assertThat(index.nodes())
        .extracting(IndexedNode::node)
        .extracting(Node::type)
        .containsExactly(
            "heading",
            "text",
            "media",
            "paragraph",
            "text",
            "emphasis",
            "text",
            "inline-quotation",
            "text",
            "paragraph",
            "text");
  }

  @Test
  void selects_by_words() {
    TextQuoteSelector quote = index.quote(new TextSpan(14, 18));
    assertThat(quote).isEqualTo(new TextQuoteSelector("rope", "Fog\n\nSalt and ", "“oil”\n\nEnd"));
    assertThat(index.find(quote)).contains(new TextSpan(14, 18));
  }

  private static TextIndex of(String text) {
    return TextIndex.of(Article.of(List.of(Paragraph.of(text))));
  }

  @Test
  void takes_the_occurrence_whose_surroundings_agree() {
    TextIndex ropes = of("a rope, the rope, no rope, the rope.");
    assertThat(ropes.find(TextQuoteSelector.of("rope"))).contains(new TextSpan(2, 6));
    assertThat(ropes.find(new TextQuoteSelector("rope", "a new no ", "")))
        .contains(new TextSpan(21, 25));
    assertThat(ropes.find(new TextQuoteSelector("rope", "", "."))).contains(new TextSpan(31, 35));
    assertThat(ropes.find(new TextQuoteSelector("rope", "the ", ".")))
        .contains(new TextSpan(31, 35));
    assertThat(ropes.find(TextQuoteSelector.of("oil"))).isEmpty();
    assertThat(ropes.find(TextQuoteSelector.of(""))).isEmpty();
  }

  @Test
  void finds_words_that_repeat_themselves() {
    assertThat(of("aabaabaaab").find(TextQuoteSelector.of("aabaaa"))).contains(new TextSpan(3, 9));
    assertThat(of("ababab").find(new TextQuoteSelector("abab", "b", "")))
        .contains(new TextSpan(2, 6));
  }

  @Test
  void finds_quotes_in_another_version() {
    TextIndex before = of("The boat left at six. Nobody saw it.");
    TextIndex after = of("The old boat left at six, they say. Nobody saw it.");
    TextQuoteSelector nobody = before.quote(new TextSpan(22, 28));
    assertThat(after.find(nobody).map(after::text)).contains("Nobody");
  }

  @Test
  void selects_by_position_in_code_points() {
    TextIndex boats = of("🚢 and 🚀🚀 boats");
    TextSpan span = new TextSpan(7, 11);
    assertThat(boats.text(span)).isEqualTo("🚀🚀");
    assertThat(boats.position(span)).isEqualTo(new TextPositionSelector(6, 8));
    assertThat(boats.find(new TextPositionSelector(6, 8))).contains(span);
    assertThat(boats.find(new TextPositionSelector(0, 14))).contains(new TextSpan(0, 17));
    assertThat(boats.find(new TextPositionSelector(0, 15))).isEmpty();
  }

  @Test
  void cuts_no_character_in_two() {
    TextIndex boats = of("🚢".repeat(40) + "x");
    TextQuoteSelector quote = boats.quote(new TextSpan(80, 81));
    assertThat(quote.prefix()).isEqualTo("🚢".repeat(16));
    TextIndex odd = of("x" + "🚢".repeat(16) + "y" + "🚢".repeat(40));
    assertThat(odd.quote(new TextSpan(32, 34)).suffix()).startsWith("🚢").endsWith("🚢");
  }

  @Test
  void needs_no_deep_stack() {
    Article article = LargeArticle.of(100_000);
    SmallStack.run(
        () -> {
          TextIndex large = TextIndex.of(article);
          int at = large.text().indexOf("Deep in");
          assertThat(large.nodesAt(at)).hasSizeGreaterThan(80);
          TextSpan last = new TextSpan(large.text().length() - 20, large.text().length());
          assertThat(large.find(large.quote(last))).contains(last);
        });
  }
}
