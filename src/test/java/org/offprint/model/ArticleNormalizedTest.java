package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleNormalizedTest {
  private static final Text SALT = Text.of("salt");

  private static Article paragraph(Inline... inlines) {
    return Article.of(List.of(Paragraph.of(List.of(inlines))));
  }

  @Test
  void is_the_same_if_normal() {
    Article everything = EverythingArticle.create();
    assertThat(everything.normalized()).isSameAs(everything);
    assertThat(Article.EMPTY.normalized()).isSameAs(Article.EMPTY);
  }

  @Test
  void merges_neighbouring_texts() {
    assertThat(paragraph(Text.of("s"), Text.of("al"), Text.of("t")).normalized())
        .isEqualTo(paragraph(SALT));
  }

  @Test
  void merges_in_every_place() {
    Article article =
        Article.builder()
            .header(
                Header.builder()
                    .addKicker(Text.of("sa"), Text.of("lt"))
                    .addTitle(Text.of("sal"), Text.of("t"))
                    .addStandfirst(Paragraph.of(List.of(Text.of("s"), Text.of("alt"))))
                    .byline(Byline.of(List.of(Text.of("sa"), Text.of("lt"))))
                    .build())
            .addBody(
                Figure.of(
                    List.of(MediaBlock.of(Media.image("data:,x"))),
                    List.of(),
                    List.of(Text.of("sa"), Text.of("lt"))))
            .build()
            .normalized();
    assertThat(article.stream(Text.class)).hasSize(5).allMatch(SALT::equals);
  }

  @Test
  void keeps_texts_of_different_info_apart() {
    Text swedish = new Text("salt", NodeInfo.builder().language("sv").build());
    Article article = paragraph(SALT, swedish, SALT);
    assertThat(article.normalized()).isSameAs(article);
  }

  @Test
  void merges_texts_of_different_origin() {
    Text here = new Text("sa", NodeInfo.of(Origin.of(new TextRange(0, 2), "line")));
    Text there = new Text("lt", NodeInfo.of(Origin.of(new TextRange(9, 11), "line")));
    assertThat(paragraph(here, there).normalized()).isEqualTo(paragraph(SALT));
  }

  @Test
  void takes_emphasis_out_of_emphasis() {
    Inline nested =
        Emphasis.of(
            List.of(
                Text.of("s"), Emphasis.of(List.of(Text.of("a"), Emphasis.of("l"))), Text.of("t")));
    assertThat(paragraph(nested).normalized()).isEqualTo(paragraph(Emphasis.of("salt")));
  }

  @Test
  void takes_strong_out_of_strong_alone() {
    Inline nested = Strong.of(List.of(Strong.of("salt")));
    assertThat(paragraph(nested).normalized()).isEqualTo(paragraph(Strong.of("salt")));
    Article both = paragraph(Strong.of(List.of(Emphasis.of("salt"))));
    assertThat(both.normalized()).isSameAs(both);
  }

  @Test
  void drops_idle_breaks() {
    Block line = ThematicBreak.of();
    Block salt = Paragraph.of("salt");
    Article article = Article.of(List.of(line, line, salt, line, line, salt, line));
    assertThat(article.normalized()).isEqualTo(Article.of(List.of(salt, line, salt)));
    assertThat(Article.of(List.of(line)).normalized()).isEqualTo(Article.EMPTY);
  }
}
