package org.offprint.traverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Node;

class TransformsProperties {
  private static Article headings(List<Integer> levels) {
    return Article.of(levels.stream().<Block>map(level -> Heading.of(level, "x")).toList());
  }

  private static List<Integer> levels(Article article) {
    return article.headings().stream().map(Heading::level).toList();
  }

  @Property
  void headings_without_gaps_stay(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 6) Integer> levels) {
    Article closed = Transforms.gapFreeHeadings().apply(headings(levels));
    assertThat(Transforms.gapFreeHeadings().apply(closed)).isSameAs(closed);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels(closed).get(i)).isLessThanOrEqualTo(levels(closed).get(i - 1) + 1);
    }
  }

  @Provide
  Arbitrary<Article> articles() {
    // Arbitrary ids are not unique to begin with.
    return ArticleArbitraries.articles()
        .map(article -> article.replaceNodes(TransformsProperties::withoutId));
  }

  private static List<Node> withoutId(Node node) {
    return List.of(node instanceof Block block ? block.accept(new IdWriter(null)) : node);
  }

  @Property(tries = 100)
  void ids_are_unique_and_repeatable(@ForAll("articles") Article article) {
    Article named = Transforms.stableIds().apply(article);
    assertThat(named.stream(Block.class).map(block -> block.info().id()))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    assertThat(Transforms.stableIds().apply(article)).isEqualTo(named);
    assertThat(Transforms.stableIds().apply(named)).isSameAs(named);
  }
}
