package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.export.Exporters;
import org.offprint.testing.SmallStack;

/** Nothing depends on how deep or how large a tree is but the time it takes. */
class ArticleDepthTest {
  private static final int DEEP = 200_000;
  private static final int LARGE = 100_000;

  /** A text inside other nodes, of that many levels in all. */
  private static Inline inline(int levels) {
    Inline node = Text.of("salt");
    for (int i = 1; i < levels; i++) {
      node = i % 2 == 0 ? Emphasis.of(List.of(node)) : Strong.of(List.of(node));
    }
    return node;
  }

  /** Quotations inside each other around a paragraph, of that many levels in all. */
  private static Block block(int levels) {
    Block node = Paragraph.of("salt");
    for (int i = 2; i < levels; i++) {
      node = BlockQuotation.of(node);
    }
    return node;
  }

  private static Metadata bio(int levels) {
    return Metadata.builder()
        .addContributors(
            Contributor.builder()
                .name("Ines Varga")
                .certainty(Certainty.VISIBLE)
                .addBio(block(levels))
                .build())
        .build();
  }

  private static Article with(String component, int levels) {
    Header.Builder header = Header.builder();
    Article.Builder article = Article.builder();
    switch (component) {
      case "kicker" -> header.addKicker(inline(levels));
      case "title" -> header.addTitle(inline(levels));
      case "standfirst" -> header.addStandfirst(block(levels));
      case "byline" -> header.byline(Byline.of(List.of(inline(levels - 1))));
      case "credits" -> header.addCredits(Byline.of(List.of(inline(levels - 1))));
      case "body" -> article.addBody(block(levels));
      case "notes" -> article.addNotes(Note.of("n", "1", List.of(block(levels - 1))));
      case "bio" -> article.metadata(bio(levels));
      default -> throw new AssertionError(component);
    }
    return article.header(header.build()).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kicker", "title", "standfirst", "byline", "credits", "body", "notes", "bio"})
  void takes_trees_up_to_the_cap(String component) {
    Article article = with(component, Article.MAX_DEPTH);
    assertThat(article.transform(Node.class, node -> node)).isSameAs(article);
    assertThatThrownBy(() -> with(component, Article.MAX_DEPTH + 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(component + " must not be deeper than 100 nodes");
  }

  @Test
  void edits_that_go_too_deep_are_refused() {
    Article article = Article.of(List.of(block(Article.MAX_DEPTH)));
    assertThatThrownBy(
            () -> article.replaceInlines(Text.class, t -> List.of(Emphasis.of(List.of(t)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("body");
  }

  @Test
  void deep_nodes_need_no_stack() {
    SmallStack.run(
        () -> {
          Inline deep = inline(DEEP);
          assertThat(deep.stream().count()).isEqualTo(DEEP);
          assertThat(deep.stream(Text.class)).hasSize(1);
          assertThat(deep.plainText()).isEqualTo("salt");
          assertThat(deep.type()).isEqualTo("strong");
          assertThat(deep.toString()).endsWith(" salt");
          assertThat(deep.children()).hasSize(1);
          Optional<Node> same = deep.withSlots(deep.slots());
          assertThat(same.orElseThrow().children().get(0)).isSameAs(deep.children().get(0));
        });
  }

  @Test
  void deep_nodes_are_refused_without_stack() {
    SmallStack.run(
        () -> {
          Block deep = block(DEEP);
          assertThatThrownBy(() -> Article.of(List.of(deep)))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining("body");
        });
  }

  private static Article large() {
    List<Block> body = new ArrayList<>();
    body.add(block(Article.MAX_DEPTH));
    while (body.size() < LARGE / 8) {
      body.add(Paragraph.of(List.of(Text.of("No "), Emphasis.of("salt"))));
    }
    List<ListItem> items = new ArrayList<>();
    while (items.size() < LARGE / 6) {
      items.add(ListItem.of("Rope"));
    }
    body.add(ListBlock.of(items.toArray(ListItem[]::new)));
    return Article.of(body);
  }

  @Test
  void large_articles_need_no_stack() {
    SmallStack.run(
        () -> {
          Article large = large();
          assertThat(large.stream().count()).isBetween(LARGE * 99L / 100, LARGE * 101L / 100);
          assertThat(large.transform(Node.class, node -> node)).isSameAs(large);
          Article edited = large.transform(Text.class, text -> text.withValue(text.value() + '!'));
          assertThat(edited.body()).hasSameSizeAs(large.body());
          assertThat(edited.plainText()).startsWith("salt!\n\nNo !salt!").endsWith("Rope!");
          assertThat(large.normalized()).isSameAs(large);
          assertThat(large.wordCount()).isGreaterThan(LARGE / 3);
          assertThat(Exporters.outline().export(large)).contains("emphasis salt");
          assertThat(Exporters.text().withLineWidth(20).export(large)).endsWith("- Rope\n");
        });
  }

  @Test
  void many_neighbouring_texts_are_merged_in_linear_time() {
    List<Inline> texts = new ArrayList<>();
    while (texts.size() < LARGE) {
      texts.add(Text.of("Salt, rope and oil. "));
    }
    Article merged = Article.of(List.of(Paragraph.of(texts))).normalized();
    assertThat(merged.stream(Text.class)).hasSize(1);
    assertThat(merged.plainText()).hasSize(LARGE * 20);
  }
}
