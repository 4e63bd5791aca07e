package org.offprint.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Code;
import org.offprint.model.Emphasis;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.NodeInfo;
import org.offprint.model.NoteReference;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Strong;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

/** What holds for any soup of marks, words and nodes. */
class QuotationStageProperties {
  private static final String MARKS = "\"'“”„‟‘’‚«»‹›「」《》`,<>";

  @Property(tries = 600)
  void plain_text_stays(
      @ForAll("articles") List<Block> blocks, @ForAll("languages") String language) {
    List<Block> marked = QuotationStage.of(blocks, language).markBlocks(blocks);

    assertThat(marked).hasSameSizeAs(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      assertThat(marked.get(i).plainText()).isEqualTo(blocks.get(i).plainText());
    }
  }

  @Property(tries = 600)
  void second_run_finds_the_same(
      @ForAll("articles") List<Block> blocks, @ForAll("languages") String language) {
    List<Block> once = QuotationStage.of(blocks, language).markBlocks(blocks);
    List<Block> twice = QuotationStage.of(once, language).markBlocks(once);

    assertThat(twice).isSameAs(once);
  }

  @Property(tries = 300)
  void every_quotation_costs_a_mark(
      @ForAll("articles") List<Block> blocks, @ForAll("languages") String language) {
    List<Block> marked = QuotationStage.of(blocks, language).markBlocks(blocks);
    long marks = text(blocks).chars().filter(c -> MARKS.indexOf(c) >= 0).count();

    assertThat(quotations(marked) - quotations(blocks)).isLessThanOrEqualTo(marks);
  }

  @Property(tries = 300)
  void origins_name_the_text_they_stand_for(@ForAll("soups") String text) {
    NodeInfo info = NodeInfo.of(Origin.of(new TextRange(0, text.length()), "line"));
    List<Inline> line = List.of(new Text(text, info));
    List<Inline> marked = QuotationStage.of(List.of(), "en").markInlines(line);

    for (Inline root : marked) {
      root.stream()
          .forEach(
              node -> {
                TextRange range = (TextRange) node.info().origin().place();
                assertThat(text.substring(range.start(), range.end())).isEqualTo(node.plainText());
              });
    }
  }

  @Property(tries = 50)
  void trees_never_grow_too_deep(@ForAll("soups") String text) {
    Inline inline = Text.of("“a ‘b «c» d’ e”" + text);
    List<Inline> line = List.of(inline);
    for (int depth = 0; depth < Article.MAX_DEPTH; depth++) {
      List<Block> blocks = List.of(Paragraph.of(line));
      if (depth < Article.MAX_DEPTH - 1) {
        assertThatCode(() -> Article.of(QuotationStage.of(blocks, "en").markBlocks(blocks)))
            .doesNotThrowAnyException();
      }
      line = List.of(depth % 2 == 0 ? Emphasis.of(line) : Strong.of(line));
    }
  }

  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.plainText()).append('\n'));
    return text.toString();
  }

  private static long quotations(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.stream(InlineQuotation.class)).count();
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "de", "fr", "sv", "da", "ja", "");
  }

  @Provide
  Arbitrary<String> soups() {
    List<String> pieces =
        new ArrayList<>(List.of("a", "no", "S", "6", " ", " ", ", ", ". ", "—", "("));
    pieces.addAll(List.of("\u00a0", "\u200b", "s", "土", "''", "``", "<<", ">>", "\"\""));
    MARKS.chars().forEach(mark -> pieces.add(String.valueOf((char) mark)));
    pieces.addAll(List.of("“", "”", "\"", "\"", "'", "’", "„", "“"));
    return Arbitraries.of(pieces)
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<Block>> articles() {
    Arbitrary<Inline> segment =
        Arbitraries.frequencyOf(
            Tuple.of(12, soups().map(Text::of)),
            Tuple.of(
                1, Arbitraries.of(Code.of("\"x\""), LineBreak.of(), NoteReference.of("n", "1"))));
    Arbitrary<Inline> node = segment;
    for (int depth = 0; depth < 3; depth++) {
      node = Arbitraries.oneOf(segment, container(node), segment);
    }
    return node.list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(QuotationStageProperties::block)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Block block(List<Inline> content) {
    return content.size() == 5 ? Heading.of(2, content) : Paragraph.of(content);
  }

  private static Arbitrary<Inline> container(Arbitrary<Inline> inner) {
    return inner
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .flatMap(
            content ->
                Arbitraries.of(
                    Emphasis.of(content),
                    Link.of("/", null, content),
                    InlineQuotation.of("", content, "", QuotationFunction.UNKNOWN, null, null),
                    InlineQuotation.of("“", content, "”", QuotationFunction.TITLE, null, null),
                    InlineQuotation.of("«(", content, "“", QuotationFunction.TITLE, "q1", null)));
  }
}
