package org.offprint.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Emphasis;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Figure;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.Text;
import org.offprint.testing.LargeArticle;
import org.offprint.testing.SmallStack;

class WalkerTest {
  private static final Article EVERYTHING = EverythingArticle.create();

  private static final Figure FIGURE =
      Figure.of(
          List.of(MediaBlock.of(Media.image("data:,x"))),
          List.of(Paragraph.of("Mill"), Paragraph.of(List.of(Emphasis.of("May")))),
          List.of(Text.of("Bo Lind")));

  @Test
  void comes_to_every_node_in_reading_order() {
    List<Node> seen = new ArrayList<>();
    Walker.walk(
        EVERYTHING,
        (node, path) -> {
          seen.add(node);
          return Step.CONTINUE;
        });
    assertThat(seen).isEqualTo(EVERYTHING.stream().toList());
  }

  @Test
  void leaves_out_what_is_below_a_skipped_node() {
    List<String> seen = new ArrayList<>();
    Walker.walk(
        List.of(FIGURE, Paragraph.of("End")),
        (node, path) -> {
          seen.add(node.type());
          return node instanceof Figure ? Step.SKIP : Step.CONTINUE;
        });
    assertThat(seen).containsExactly("figure", "paragraph", "text");
  }

  @Test
  void goes_no_further_once_stopped() {
    List<String> calls = new ArrayList<>();
    Walker.walk(
        FIGURE,
        new NodeListener() {
          @Override
          public Step enter(Node node, NodePath path) {
            calls.add("+" + node.type());
            return node instanceof Text ? Step.STOP : Step.CONTINUE;
          }

          @Override
          public void leave(Node node, NodePath path) {
            calls.add("-" + node.type());
          }
        });
    assertThat(calls).containsExactly("+figure", "+media", "-media", "+paragraph", "+text");
  }

  @Test
  void leaves_each_node_after_what_is_below_it() {
    List<String> calls = new ArrayList<>();
    Walker.walk(
        Paragraph.of(List.of(Emphasis.of("Salt"), Text.of("."))),
        new NodeListener() {
          @Override
          public Step enter(Node node, NodePath path) {
            calls.add("+" + path + " " + node.type());
            return node instanceof Emphasis ? Step.SKIP : Step.CONTINUE;
          }

          @Override
          public void leave(Node node, NodePath path) {
            calls.add("-" + path + " " + node.type());
          }
        });
    assertThat(calls)
        .containsExactly(
            "+nodes[0] paragraph",
            "+paragraph/content[0] emphasis",
            "-paragraph/content[0] emphasis",
            "+paragraph/content[1] text",
            "-paragraph/content[1] text",
            "-nodes[0] paragraph");
  }

  @Test
  void tells_what_is_around_a_node() {
    ListBlock list = ListBlock.of(ListItem.of(null, List.of(FIGURE)));
    List<String> paths = new ArrayList<>();
    Walker.walk(
        Article.of(List.of(Paragraph.of("Salt"), list)),
        (node, path) -> {
          paths.add(path.toString());
          if (node instanceof Text text && text.value().equals("May")) {
            List<Node> ancestors = path.ancestors();
            assertThat(ancestors)
                .extracting(Node::type)
                .containsExactly("emphasis", "paragraph", "figure", "list-item", "list");
            assertThat(path.depth()).isEqualTo(5);
            assertThat(path.parent()).containsSame(ancestors.get(0));
            assertThat(path.enclosing(Figure.class)).containsSame(FIGURE);
            assertThat(path.enclosing(Block.class))
                .hasValueSatisfying(block -> assertThat(block).isSameAs(ancestors.get(1)));
            assertThat(path.enclosing(Table.class)).isEmpty();
          }
          if (path.depth() == 0) {
            assertThat(path.parent()).isEmpty();
            assertThat(path.ancestors()).isEmpty();
          }
          return Step.CONTINUE;
        });
    assertThat(paths)
        .containsExactly(
            "body[0]",
            "paragraph/content[0]",
            "body[1]",
            "list/items[0]",
            "list/list-item/content[0]",
            "list/list-item/figure/content[0]",
            "list/list-item/figure/caption[0]",
            "list/list-item/figure/paragraph/content[0]",
            "list/list-item/figure/caption[1]",
            "list/list-item/figure/paragraph/content[0]",
            "list/list-item/figure/paragraph/emphasis/content[0]",
            "list/list-item/figure/credit[0]");
  }

  @Test
  void names_the_parts_of_an_article() {
    List<String> slots = new ArrayList<>();
    Walker.walk(
        EVERYTHING,
        (node, path) -> {
          if (path.index() == 0) {
            slots.add(path.slot());
          }
          return Step.SKIP;
        });
    assertThat(slots)
        .containsExactly("kicker", "title", "standfirst", "byline", "credits", "body", "notes");
  }

  @Test
  void refuses_no_answer() {
    assertThatThrownBy(() -> Walker.walk(FIGURE, (node, path) -> null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("step");
  }

  @Test
  void needs_no_deep_stack() {
    Article article = LargeArticle.of(100_000);
    SmallStack.run(
        () -> {
          int[] seen = new int[2];
          Walker.walk(
              article,
              (node, path) -> {
                seen[0]++;
                seen[1] = Math.max(seen[1], path.depth());
                return Step.CONTINUE;
              });
          assertThat(seen[0]).isGreaterThan(100_000);
          assertThat(seen[1]).isGreaterThan(80);
        });
  }
}
