package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Node;

class TextIndexProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 100)
  void has_the_text_of_the_article(@ForAll("articles") Article article) {
    assertThat(TextIndex.of(article).text()).isEqualTo(article.plainText());
  }

  @Property(tries = 100)
  void every_offset_is_in_the_nodes_it_leads_to(@ForAll("articles") Article article) {
    TextIndex index = TextIndex.of(article);
    for (int offset = 0; offset < index.text().length(); offset++) {
      int at = offset;
      List<Node> expected =
          index.nodes().stream()
              .filter(each -> each.span().contains(at))
              .map(IndexedNode::node)
              .toList();
      List<Node> found = index.nodesAt(offset);
      assertThat(found).hasSameSizeAs(expected);
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i)).isSameAs(expected.get(found.size() - 1 - i));
      }
    }
  }

  @Property(tries = 100)
  void every_node_leads_to_its_text(@ForAll("articles") Article article) {
    TextIndex index = TextIndex.of(article);
    for (IndexedNode each : index.nodes()) {
      assertThat(index.text(each.span())).isEqualTo(each.node().plainText());
    }
  }

  @Property(tries = 100)
  void selectors_find_their_passage_again(
      @ForAll("articles") Article article,
      @ForAll @IntRange(max = 1000) int from,
      @ForAll @IntRange(max = 1000) int to) {
    TextIndex index = TextIndex.of(article);
    int length = index.text().length();
    int one = whole(index.text(), from % (length + 1));
    int two = whole(index.text(), to % (length + 1));
    TextSpan span = new TextSpan(Math.min(one, two), Math.max(one, two));
    assertThat(index.find(index.position(span))).contains(span);
    if (span.length() > 0) {
      assertThat(index.find(index.quote(span)))
          .hasValueSatisfying(found -> assertThat(index.quote(found)).isEqualTo(index.quote(span)));
    }
  }

  /** The offset itself, or the one before if it is within a character. */
  private static int whole(String text, int offset) {
    boolean within =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return within ? offset - 1 : offset;
  }
}
