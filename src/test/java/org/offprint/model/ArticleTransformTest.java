package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ArticleTransformTest {
  private final Article everything = EverythingArticle.create();

  @Test
  void keeps_the_article_if_nothing_changes() {
    assertThat(everything.transform(Node.class, node -> node)).isSameAs(everything);
    assertThat(everything.replaceBlocks(Block.class, List::of)).isSameAs(everything);
    assertThat(everything.replaceInlines(Inline.class, List::of)).isSameAs(everything);
    assertThat(Article.EMPTY.transform(Node.class, node -> node)).isSameAs(Article.EMPTY);
  }

  @Test
  void shares_what_does_not_change() {
    Article edited = everything.transform(Heading.class, heading -> heading.withLevel(3));
    assertThat(edited.headings()).extracting(Heading::level).containsExactly(3);
    assertThat(edited.header()).isSameAs(everything.header());
    assertThat(edited.notes()).isSameAs(everything.notes());
    assertThat(edited.metadata()).isSameAs(everything.metadata());
    for (int i = 1; i < edited.body().size(); i++) {
      assertThat(edited.body().get(i)).isSameAs(everything.body().get(i));
    }
  }

  @Test
  void reaches_header_and_notes() {
    UnaryOperator<Text> louder = text -> text.withValue(text.value().toUpperCase());
    Article edited = everything.transform(Text.class, louder);
    assertThat(edited.title()).isEqualTo("THE SALT FERRY");
    assertThat(edited.header().byline()).map(Node::plainText).contains("BY INES VARGA IN LUND");
    assertThat(edited.header().credits().get(0).plainText()).isEqualTo("EDITING BY BO LIND");
    assertThat(edited.notes().get(0).plainText()).isEqualTo("1 MEASURED AT THE PIER.");
    assertThat(edited.metadata()).isSameAs(everything.metadata());
  }

  @Test
  void deletes_from_every_place() {
    Article edited = everything.replaceInlines(Inline.class, inline -> List.of());
    assertThat(edited.stream(Inline.class)).isEmpty();
    assertThat(edited.header()).isEqualTo(Header.builder().dateline(dateline()).build());
    assertThat(edited.stream(Paragraph.class)).isEmpty();
    assertThat(edited.stream(ListBlock.class)).isEmpty();
    assertThat(edited.notes()).isEmpty();
  }

  private Dateline dateline() {
    return everything.header().dateline().orElseThrow();
  }

  @Test
  void emptied_containers_disappear() {
    Block quoted = BlockQuotation.of(ListBlock.of(ListItem.of("Salt")), Paragraph.of("Rope"));
    Article article = Article.of(List.of(Paragraph.of("Oil"), quoted));
    Article edited = article.replaceBlocks(Paragraph.class, paragraph -> List.of());
    assertThat(edited).isEqualTo(Article.EMPTY);
  }

  @Test
  void containers_that_may_be_empty_stay() {
    Article article =
        Article.of(
            List.of(Table.of(List.of(), List.of(), List.of(row("Salt", "Rope")), List.of())));
    Article edited = article.replaceBlocks(Paragraph.class, paragraph -> List.of());
    assertThat(edited.stream(TableCell.class)).hasSize(2);
    assertThat(edited.plainText()).isEmpty();
  }

  private static TableRow row(String... cells) {
    return TableRow.of(List.of(cells).stream().map(TableCell::of).toList());
  }

  @Test
  void puts_results_back_where_they_were() {
    Figure figure =
        Figure.of(
            List.of(MediaBlock.of(Media.image("data:,x"))),
            List.of(Paragraph.of("Mill"), Paragraph.of("May")),
            List.of(Text.of("Bo Lind")));
    Article article = Article.of(List.of(figure));
    Figure edited =
        article
            .replaceBlocks(Paragraph.class, p -> List.of(p, p))
            .replaceInlines(
                Text.class, t -> t.value().equals("Bo Lind") ? List.of(t, t) : List.of(t))
            .stream(Figure.class)
            .findFirst()
            .orElseThrow();
    assertThat(edited.content()).isSameAs(figure.content());
    assertThat(edited.caption())
        .extracting(Node::plainText)
        .containsExactly("Mill", "Mill", "May", "May");
    assertThat(edited.credit()).hasSize(2);
  }

  @Test
  void edits_each_list_of_a_table() {
    Table table =
        Table.of(
            List.of(Paragraph.of("Boats")),
            List.of(row("Year")),
            List.of(row("2025")),
            List.of(row("Sum")));
    Article gone =
        Article.of(List.of(table))
            .transform(
                Table.class,
                t -> t.withHead(List.of(row("Age"))).withFoot(List.of(row("All"), row("Any"))));
    assertThat(gone.plainText()).isEqualTo("Boats\nAge\n2025\nAll\nAny");
    Article without = gone.replaceBlocks(Table.class, t -> t.caption());
    assertThat(without).isEqualTo(Article.of(List.of(Paragraph.of("Boats"))));
  }

  @Test
  void edits_each_list_of_a_live_update() {
    LiveUpdate update =
        LiveUpdate.of(
            List.of(Text.of("Out")),
            null,
            null,
            List.of(Byline.of("Bo Lind")),
            true,
            List.of(Paragraph.of("It left.")));
    Article article = Article.of(List.of(update));
    Article edited = article.replaceInlines(Text.class, t -> List.of(Strong.of(List.of(t))));
    LiveUpdate after = (LiveUpdate) edited.body().get(0);
    assertThat(after.title()).containsExactly(Strong.of("Out"));
    assertThat(after.byline().get(0).content()).containsExactly(Strong.of("Bo Lind"));
    assertThat(((Paragraph) after.content().get(0)).content())
        .containsExactly(Strong.of("It left."));
    assertThat(after.keyEvent()).isTrue();
  }

  @Test
  void edits_each_list_of_a_list() {
    ListBlock list = ListBlock.of(ListItem.of("Salt"), ListItem.of("Rope"), ListItem.of("Oil"));
    Article edited =
        Article.of(List.of(list))
            .replaceBlocks(
                Paragraph.class, p -> p.plainText().equals("Rope") ? List.of() : List.of(p));
    assertThat(edited.body())
        .containsExactly(ListBlock.of(ListItem.of("Salt"), ListItem.of("Oil")));
    assertThat(((ListBlock) edited.body().get(0)).items().get(0)).isSameAs(list.items().get(0));
  }

  @Test
  void works_from_the_innermost_out() {
    List<String> seen = new ArrayList<>();
    Article article =
        Article.of(List.of(Paragraph.of(List.of(Emphasis.of(List.of(Strong.of("Salt")))))));
    article.transform(
        Node.class,
        node -> {
          seen.add(node.type());
          return node;
        });
    assertThat(seen).containsExactly("text", "strong", "emphasis", "paragraph");
  }

  @Test
  void sees_what_the_inner_ones_became() {
    Article article = Article.of(List.of(Paragraph.of(List.of(Emphasis.of("salt")))));
    Article edited =
        article.transform(
            Inline.class,
            inline ->
                inline instanceof Text text
                    ? text.withValue("Rope")
                    : Strong.of(List.of(Text.of(inline.plainText() + "!"))));
    assertThat(edited.plainText()).isEqualTo("Rope!");
  }

  @Test
  void refuses_a_block_for_a_part() {
    assertThatThrownBy(
            () ->
                everything.transform(
                    Node.class, node -> node instanceof ListItem ? Paragraph.of("no") : node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("items takes a ListItem, but got paragraph");
  }

  @Test
  void refuses_an_inline_for_a_block() {
    assertThatThrownBy(
            () ->
                everything.transform(
                    Node.class, node -> node instanceof Paragraph ? Text.of("no") : node))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("takes a Block, but got text");
  }

  @Test
  void refuses_null_from_the_function() {
    UnaryOperator<Heading> nothing = heading -> null;
    assertThatThrownBy(() -> everything.transform(Heading.class, nothing))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("function result");
    Function<Block, List<Block>> noList = block -> null;
    assertThatThrownBy(() -> everything.replaceBlocks(Block.class, noList))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("function result");
    Function<Inline, List<Inline>> noInlines = inline -> null;
    assertThatThrownBy(() -> everything.replaceInlines(Inline.class, noInlines))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("function result");
  }
}
