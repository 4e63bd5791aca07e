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
  void isTheSameIfNormal() {
    Article everything = EverythingArticle.create();
    assertThat(everything.normalized()).isSameAs(everything);
    assertThat(Article.EMPTY.normalized()).isSameAs(Article.EMPTY);
  }

  @Test
  void mergesNeighbouringTexts() {
    assertThat(paragraph(Text.of("s"), Text.of("al"), Text.of("t")).normalized())
        .isEqualTo(paragraph(SALT));
  }

  @Test
  void mergesInEveryPlace() {
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
  void keepsTextsOfDifferentInfoApart() {
    Text swedish = new Text("salt", NodeInfo.builder().language("sv").build());
    Article article = paragraph(SALT, swedish, SALT);
    assertThat(article.normalized()).isSameAs(article);
  }

  @Test
  void mergesTextsOfDifferentOrigin() {
    Text here = new Text("sa", NodeInfo.of(Origin.of(new TextRange(0, 2), "line")));
    Text there = new Text("lt", NodeInfo.of(Origin.of(new TextRange(9, 11), "line")));
    assertThat(paragraph(here, there).normalized()).isEqualTo(paragraph(SALT));
  }

  @Test
  void takesEmphasisOutOfEmphasis() {
    Inline nested =
        Emphasis.of(
            List.of(
                Text.of("s"), Emphasis.of(List.of(Text.of("a"), Emphasis.of("l"))), Text.of("t")));
    assertThat(paragraph(nested).normalized()).isEqualTo(paragraph(Emphasis.of("salt")));
  }

  @Test
  void takesStrongOutOfStrongAlone() {
    Inline nested = Strong.of(List.of(Strong.of("salt")));
    assertThat(paragraph(nested).normalized()).isEqualTo(paragraph(Strong.of("salt")));
    Article both = paragraph(Strong.of(List.of(Emphasis.of("salt"))));
    assertThat(both.normalized()).isSameAs(both);
  }

  @Test
  void dropsIdleBreaks() {
    Block line = ThematicBreak.of();
    Block salt = Paragraph.of("salt");
    Article article = Article.of(List.of(line, line, salt, line, line, salt, line));
    assertThat(article.normalized()).isEqualTo(Article.of(List.of(salt, line, salt)));
    assertThat(Article.of(List.of(line)).normalized()).isEqualTo(Article.EMPTY);
  }
}
