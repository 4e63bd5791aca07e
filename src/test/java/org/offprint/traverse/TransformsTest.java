package org.offprint.traverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.Article;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;
import org.offprint.model.ThematicBreak;
import org.offprint.testing.LargeArticle;
import org.offprint.testing.SmallStack;

class TransformsTest {
  private static final Article EVERYTHING = EverythingArticle.create();

  private static Article headings(List<Integer> levels) {
    return Article.of(levels.stream().<Block>map(level -> Heading.of(level, "x")).toList());
  }

  private static List<Integer> levels(Article article) {
    return article.headings().stream().map(Heading::level).toList();
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 2 3 6, 2 3 4 6",
    "-1, 1 2 3 6, 1 1 2 5",
    "9, 1 6, 6 6",
    "-2147483648, 2 6, 1 1",
    "2147483647, 1 2, 6 6"
  })
  void shifts_headings(int by, String before, String after) {
    Article shifted = Transforms.shiftHeadings(by).apply(headings(numbers(before)));
    assertThat(levels(shifted)).isEqualTo(numbers(after));
  }

  @ParameterizedTest
  @CsvSource({
    "2 4 3 2, 2 3 3 2",
    "1 3 6 5 3, 1 2 3 3 2",
    "4 2 5, 2 2 3",
    "3 3 3, 3 3 3",
    "2 4 4 6 2 3, 2 3 3 4 2 3"
  })
  void closes_gaps_between_headings(String before, String after) {
    Article closed = Transforms.gapFreeHeadings().apply(headings(numbers(before)));
    assertThat(levels(closed)).isEqualTo(numbers(after));
  }

  @Test
  void closes_gaps_inside_other_blocks() {
    Article article =
        Article.of(
            List.of(
                Heading.of(2, "a"),
                Aside.of(AsideKind.FACTS, List.of(), List.of(Heading.of(5, "b"))),
                Heading.of(4, "c")));
    assertThat(levels(Transforms.gapFreeHeadings().apply(article))).containsExactly(2, 3, 3);
  }

  @Test
  void takes_links_away() {
    Article without = Transforms.withoutLinks().apply(EVERYTHING);
    assertThat(without.stream(Link.class)).isEmpty();
    assertThat(without.plainText()).isEqualTo(EVERYTHING.plainText());
    assertThat(Transforms.withoutLinks().apply(without)).isSameAs(without);
  }

  @Test
  void takes_figures_away() {
    Block picture = MediaBlock.of(Media.image("data:,x"));
    Article article =
        Article.of(
            List.of(
                Paragraph.of("Salt"),
                picture,
                BlockQuotation.of(Figure.of(List.of(picture), List.of(), List.of())),
                Paragraph.of("Rope")));
    assertThat(Transforms.withoutFigures().apply(article))
        .isEqualTo(Article.of(List.of(Paragraph.of("Salt"), Paragraph.of("Rope"))));
  }

  private static List<String> ids(Article article) {
    return article.stream().map(node -> node.info().id()).filter(Objects::nonNull).toList();
  }

  @Test
  void names_blocks_by_what_they_say() {
    Article article =
        Article.of(
            List.of(
                Heading.of(2, "Salt"),
                Paragraph.of("Salt"),
                Paragraph.of(List.of(Text.of(" \u00A0Salt\n"))),
                Paragraph.of("Salt and  rope"),
                Paragraph.of("Salt and rope")));
    // printf %s Salt | sha256sum
    assertThat(ids(Transforms.stableIds().apply(article)))
        .containsExactly(
            "heading-150fe551",
            "paragraph-150fe551",
            "paragraph-150fe551-2",
            "paragraph-e6df3aa5",
            "paragraph-e6df3aa5-2");
  }

  @Test
  void takes_composed_and_decomposed_characters_for_the_same() {
    Article one = Transforms.stableIds().apply(Article.of(List.of(Paragraph.of("caf\u00e9"))));
    Article two = Transforms.stableIds().apply(Article.of(List.of(Paragraph.of("cafe\u0301"))));
    assertThat(ids(one)).isEqualTo(ids(two));
  }

  @Test
  void keeps_ids_that_are_there() {
    Paragraph named =
        Paragraph.of("Salt").withInfo(NodeInfo.builder().id("paragraph-150fe551-2").build());
    Article article =
        Article.of(List.of(Paragraph.of("Salt"), Paragraph.of("Salt"), named))
            .withNotes(Note.of("paragraph-150fe551", "1", List.of(Paragraph.of("x"))));
    assertThat(ids(Transforms.stableIds().apply(article)))
        .startsWith("paragraph-150fe551-3", "paragraph-150fe551-4", "paragraph-150fe551-2");
  }

  @Test
  void tells_pictures_apart_by_their_address() {
    Block one = MediaBlock.of(Media.image("https://example.org/1"));
    Block two = MediaBlock.of(Media.image("https://example.org/2"));
    Article there = Transforms.stableIds().apply(Article.of(List.of(one, two)));
    Article back = Transforms.stableIds().apply(Article.of(List.of(two, one)));
    assertThat(ids(there)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(back));
  }

  @Test
  void ids_of_other_blocks_stay_when_one_comes() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      blocks.add(Paragraph.of("Boat " + i));
    }
    List<String> before = ids(Transforms.stableIds().apply(Article.of(blocks)));
    blocks.add(7, ThematicBreak.of());
    blocks.add(9, Paragraph.of("Boat x"));
    assertThat(ids(Transforms.stableIds().apply(Article.of(blocks)))).containsAll(before);
  }

  @Test
  void every_type_of_block_gets_an_id() {
    Article named = Transforms.stableIds().apply(EVERYTHING);
    assertThat(named.stream(Block.class)).allMatch(block -> block.info().id() != null);
    assertThat(ids(named)).containsAll(ids(EVERYTHING));
    assertThat(named.plainText()).isEqualTo(EVERYTHING.plainText());
  }

  @Test
  void need_no_deep_stack() {
    Article article = LargeArticle.of(100_000);
    SmallStack.run(
        () ->
            Transforms.shiftHeadings(1)
                .then(Transforms.gapFreeHeadings())
                .then(Transforms.withoutLinks())
                .then(Transforms.withoutFigures())
                .then(Transforms.stableIds())
                .apply(article));
  }
}
