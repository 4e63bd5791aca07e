package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Paragraph;

class OutlineProperties {
  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<Block> headings =
        Arbitraries.integers().between(1, 6).map(level -> Heading.of(level, "h" + level));
    Arbitrary<Block> paragraphs = Arbitraries.of("x", "y").map(Paragraph::of);
    return Arbitraries.oneOf(headings, paragraphs).list().ofMaxSize(20).map(Article::of);
  }

  @Property
  void flattens_back_to_the_body(@ForAll("articles") Article article) {
    Outline outline = Outline.of(article);
    assertThat(outline.blocks()).isEqualTo(article.body());
    List<Block> blocks = new ArrayList<>();
    for (Section section : outline.all()) {
      assertThat(section.index()).isEqualTo(blocks.size());
      section.heading().ifPresent(blocks::add);
      blocks.addAll(section.blocks());
      assertThat(section.allBlocks())
          .isEqualTo(
              article
                  .body()
                  .subList(section.index(), section.index() + section.allBlocks().size()));
    }
    assertThat(blocks).isEqualTo(article.body());
  }

  @Property
  void levels_fall_along_each_path(@ForAll("articles") Article article) {
    for (Section section : Outline.of(article).all()) {
      for (Section below : section.sections()) {
        assertThat(below.path()).startsWith(section.path().toArray(Heading[]::new));
        assertThat(below.path()).hasSize(section.path().size() + 1);
      }
      for (int i = 1; i < section.path().size(); i++) {
        assertThat(section.path().get(i).level()).isGreaterThan(section.path().get(i - 1).level());
      }
    }
  }
}
