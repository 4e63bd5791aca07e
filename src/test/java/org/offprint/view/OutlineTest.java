package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Heading;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.testing.LargeArticle;
import org.offprint.testing.SmallStack;

class OutlineTest {
  /** A number is a heading of that level, a word a paragraph. */
  private static Article article(String blocks) {
    List<Block> body = new ArrayList<>();
    for (String block : blocks.split(" ")) {
      boolean heading = block.length() > 1 && Character.isDigit(block.charAt(0));
      body.add(
          heading
              ? Heading.of(Integer.parseInt(block.substring(0, 1)), block.substring(1))
              : Paragraph.of(block));
    }
    return Article.of(body);
  }

  private static String tree(List<Section> sections) {
    StringBuilder tree = new StringBuilder();
    for (Section section : sections) {
      tree.append('(')
          .append(section.heading().map(Node::plainText).orElse(""))
          .append(section.blocks().stream().map(Node::plainText).toList())
          .append(tree(section.sections()))
          .append(')');
    }
    return tree.toString();
  }

  @Test
  void puts_sections_into_sections() {
    Outline outline = Outline.of(article("2A x 3B y z 3C 2D w"));
    assertThat(tree(outline.sections())).isEqualTo("(A[x](B[y, z])(C[]))(D[w])");
  }

  @Test
  void starts_with_what_is_above_the_first_heading() {
    Outline outline = Outline.of(article("x y 2A z"));
    assertThat(tree(outline.sections())).isEqualTo("([x, y])(A[z])");
    assertThat(outline.sections().get(0).heading()).isEmpty();
    assertThat(outline.sections().get(0).path()).isEmpty();
    assertThat(outline.sections().get(0)).hasToString("before the first heading");
  }

  @Test
  void handles_gaps_in_levels() {
    assertThat(tree(Outline.of(article("2A 5B 4C 6D 1E 3F")).sections()))
        .isEqualTo("(A[](B[])(C[](D[])))(E[](F[]))");
    assertThat(tree(Outline.of(article("4A 2B 4C")).sections())).isEqualTo("(A[])(B[](C[]))");
  }

  @Test
  void knows_paths_indexes_and_words() {
    List<Section> all = Outline.of(article("x 2A one 4B two three 2C")).all();
    assertThat(all).extracting(Section::index).containsExactly(0, 1, 3, 6);
    assertThat(all)
        .extracting(section -> section.path().stream().map(Node::plainText).toList())
        .containsExactly(List.of(), List.of("A"), List.of("A", "B"), List.of("C"));
    assertThat(all).extracting(Section::wordCount).containsExactly(1, 5, 3, 1);
    assertThat(all.get(2)).hasToString("4 B");
  }

  @Test
  void headings_in_other_blocks_open_no_section() {
    Article article =
        Article.of(List.of(Heading.of(2, "A"), BlockQuotation.of(Heading.of(3, "B"))));
    assertThat(Outline.of(article).all()).hasSize(1);
  }

  @Test
  void nothing_has_no_sections() {
    assertThat(Outline.of(Article.EMPTY).sections()).isEmpty();
  }

  @Test
  void needs_no_deep_stack() {
    Article article = LargeArticle.of(100_000);
    SmallStack.run(
        () -> {
          Outline outline = Outline.of(article);
          assertThat(outline.blocks()).isEqualTo(article.body());
          assertThat(outline.all().stream().mapToInt(Section::wordCount).max()).isPresent();
        });
  }
}
