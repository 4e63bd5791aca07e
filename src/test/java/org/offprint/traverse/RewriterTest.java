package org.offprint.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Emphasis;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Figure;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Part;
import org.offprint.model.Strong;
import org.offprint.model.Table;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.testing.LargeArticle;
import org.offprint.testing.SmallStack;

class RewriterTest {
  private static final Article EVERYTHING = EverythingArticle.create();

  /** Keeps all. */
  private static final Rewriter EMPTY = new Rewriter() {};

  @Test
  void keeps_the_article_if_it_says_nothing() {
    assertThat(EMPTY.apply(EVERYTHING)).isSameAs(EVERYTHING);
    assertThat(EMPTY.apply(Article.EMPTY)).isSameAs(Article.EMPTY);
  }

  @Test
  void asks_for_every_node_once_the_innermost_first() {
    List<Node> asked = new ArrayList<>();
    Rewriter listening =
        new Rewriter() {
          @Override
          public List<? extends Node> visitOther(Node node) {
            asked.add(node);
            return List.of(node);
          }
        };
    listening.apply(EVERYTHING);
    List<Node> left = new ArrayList<>();
    Walker.walk(
        EVERYTHING,
        new NodeListener() {
          @Override
          public Step enter(Node node, NodePath path) {
            return Step.CONTINUE;
          }

          @Override
          public void leave(Node node, NodePath path) {
            left.add(node);
          }
        });
    assertThat(asked).isEqualTo(left);
  }

  @Test
  void replaces_nodes_of_one_type() {
    Rewriter plain =
        new Rewriter() {
          @Override
          public List<Inline> visitStrong(Strong node) {
            return node.content();
          }

          @Override
          public List<Block> visitListBlock(ListBlock node) {
            return node.items().stream().flatMap(item -> item.content().stream()).toList();
          }
        };
    Article article =
        Article.of(
            List.of(
                Paragraph.of(List.of(Text.of("Much "), Strong.of("salt"), Text.of("."))),
                ListBlock.of(ListItem.of("Rope"), ListItem.of("Oil"))));
    assertThat(plain.apply(article))
        .isEqualTo(
            Article.of(
                List.of(Paragraph.of("Much salt."), Paragraph.of("Rope"), Paragraph.of("Oil"))));
  }

  @Test
  void asks_for_categories_too() {
    Rewriter nothing =
        new Rewriter() {
          @Override
          public List<Inline> visitInline(Inline node) {
            return List.of();
          }
        };
    Article empty = nothing.apply(EVERYTHING);
    assertThat(empty.stream(Inline.class)).isEmpty();
    assertThat(empty.stream(Paragraph.class)).isEmpty();
    assertThat(empty.notes()).isEmpty();
    assertThat(empty.header())
        .isEqualTo(Header.builder().dateline(EVERYTHING.header().dateline()).build());
  }

  @Test
  void keeps_the_lists_of_a_node_that_did_not_change() {
    Rewriter shout =
        new Rewriter() {
          @Override
          public List<Inline> visitText(Text node) {
            boolean photo = node.value().startsWith("Photo");
            return List.of(photo ? node.withValue("BO LIND") : node);
          }

          @Override
          public List<TableRow> visitTableRow(TableRow node) {
            return node.cells().isEmpty() ? List.of() : List.of(node);
          }

          @Override
          public List<ListItem> visitListItem(ListItem node) {
            return Boolean.FALSE.equals(node.checked()) ? List.of() : List.of(node);
          }
        };
    Article rewritten = shout.apply(EVERYTHING);
    Figure before = only(EVERYTHING, Figure.class);
    Figure after = only(rewritten, Figure.class);
    assertThat(after.credit()).containsExactly(Text.of("BO LIND"));
    assertThat(after.content()).isSameAs(before.content());
    assertThat(after.caption()).isSameAs(before.caption());
    Table table = only(rewritten, Table.class);
    assertThat(table.foot()).hasSize(1);
    assertThat(table.caption()).isSameAs(only(EVERYTHING, Table.class).caption());
    assertThat(table.head()).isSameAs(only(EVERYTHING, Table.class).head());
    assertThat(table.body()).isSameAs(only(EVERYTHING, Table.class).body());
    ListBlock list = only(rewritten, ListBlock.class);
    assertThat(list.items()).hasSize(2);
    assertThat(list.items().get(0)).isSameAs(only(EVERYTHING, ListBlock.class).items().get(0));
    assertThat(rewritten.header()).isSameAs(EVERYTHING.header());
    assertThat(rewritten.notes()).isSameAs(EVERYTHING.notes());
    assertThat(rewritten.body().get(0)).isSameAs(EVERYTHING.body().get(0));
  }

  private static <N extends Node> N only(Article article, Class<N> type) {
    return article.stream(type).findFirst().orElseThrow();
  }

  @Test
  void brings_what_changed_into_normal_form() {
    Article article =
        Article.of(
            List.of(
                Paragraph.of(
                    List.of(
                        Emphasis.of(
                            List.of(
                                Link.of("https://example.org", "a"),
                                Text.of("b"),
                                Strong.of(List.of(Emphasis.of("c")))))))));
    Rewriter plain =
        new Rewriter() {
          @Override
          public List<Inline> visitStrong(Strong node) {
            return node.content();
          }

          @Override
          public List<Inline> visitLink(Link node) {
            return node.content();
          }
        };
    assertThat(plain.apply(article))
        .isEqualTo(Article.of(List.of(Paragraph.of(List.of(Emphasis.of("abc"))))));
  }

  @Test
  void refuses_what_cannot_stand_there() {
    Rewriter wrong =
        new Rewriter() {
          @Override
          public List<? extends Node> visitPart(Part node) {
            return List.of(Paragraph.of("no"));
          }
        };
    assertThatThrownBy(() -> wrong.apply(EVERYTHING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("takes a ");
    Rewriter none =
        new Rewriter() {
          @Override
          public List<Block> visitHeading(Heading node) {
            return null;
          }
        };
    assertThatThrownBy(() -> none.apply(EVERYTHING))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("function result");
  }

  @Test
  void is_a_function_of_articles() {
    Transform shout = article -> article.transform(Text.class, t -> t.withValue("!"));
    List<String> titles = Stream.of(EVERYTHING).map(EMPTY.then(shout)).map(Article::title).toList();
    assertThat(titles).containsExactly("!!!");
  }

  @Test
  void needs_no_deep_stack() {
    Article article = LargeArticle.of(100_000);
    Rewriter louder =
        new Rewriter() {
          @Override
          public List<Inline> visitText(Text node) {
            return List.of(node.withValue(node.value() + "!"));
          }
        };
    SmallStack.run(
        () -> {
          assertThat(EMPTY.apply(article)).isSameAs(article);
          assertThat(louder.apply(article).stream()).hasSameSizeAs(article.stream().toList());
        });
  }
}
