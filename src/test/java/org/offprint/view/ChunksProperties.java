package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Node;

class ChunksProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 100)
  void cover_all_text_once(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 2, max = 200) int limit) {
    Chunks chunks = Chunks.of(article, limit);
    String text = chunks.index().text();
    int end = 0;
    for (Chunk chunk : chunks.list()) {
      TextSpan span = chunk.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, span.start()).chars()).allMatch(Character::isWhitespace);
      assertThat(chunk.text()).isEqualTo(chunks.index().text(span));
      assertThat(chunk.text().length()).isBetween(1, limit);
      end = span.end();
    }
    assertThat(text.substring(end).chars()).allMatch(Character::isWhitespace);
  }

  @Property(tries = 100)
  void know_their_blocks(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 2, max = 200) int limit) {
    Chunks chunks = Chunks.of(article, limit);
    for (Chunk chunk : chunks.list()) {
      for (int offset = chunk.span().start(); offset < chunk.span().end(); offset++) {
        for (Node node : chunks.index().nodesAt(offset)) {
          boolean block = chunk.blocks().stream().anyMatch(i -> article.body().get(i) == node);
          boolean inBody = article.body().stream().anyMatch(each -> each == node);
          assertThat(block).isEqualTo(inBody);
        }
      }
    }
  }

  @Property(tries = 100)
  void cut_no_character_in_two(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 2, max = 20) int limit) {
    Chunks chunks = Chunks.of(article, limit);
    String text = chunks.index().text();
    for (Chunk chunk : chunks.list()) {
      int end = chunk.span().end();
      assertThat(
              end < text.length()
                  && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)))
          .isFalse();
    }
  }
}
