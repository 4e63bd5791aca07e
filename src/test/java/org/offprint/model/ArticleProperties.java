package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every article, whatever is in it. */
class ArticleProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Provide
  Arbitrary<String> strings() {
    return ValueArbitraries.texts();
  }

  @Property(tries = 50)
  void empty_edits_keep_the_article(@ForAll("articles") Article article) {
    assertThat(article.transform(Node.class, node -> node)).isSameAs(article);
    assertThat(article.replaceBlocks(Block.class, List::of)).isSameAs(article);
    assertThat(article.replaceInlines(Inline.class, List::of)).isSameAs(article);
  }

  @Property(tries = 50)
  void equal_edits_give_an_equal_article(@ForAll("articles") Article article) {
    Article copy =
        article.transform(Text.class, text -> new Text(text.value(), text.info().withOrigin(null)));
    assertThat(copy).isEqualTo(article).hasSameHashCodeAs(article);
    assertThat(copy.plainText()).isEqualTo(article.plainText());
    assertThat(originsOfAllButTexts(copy)).isEqualTo(originsOfAllButTexts(article));
  }

  /** What equality leaves out, and a node that is rebuilt around an edit must keep all the same. */
  private static List<Optional<Origin>> originsOfAllButTexts(Article article) {
    return article.stream()
        .filter(node -> !(node instanceof Text))
        .map(node -> Optional.ofNullable(node.info().origin()))
        .toList();
  }

  @Property(tries = 50)
  void normalizing_twice_changes_no_more(@ForAll("articles") Article article) {
    Article normal = article.normalized();
    assertThat(normal.normalized()).isSameAs(normal);
  }

  @Property(tries = 50)
  void normalizing_keeps_the_text(@ForAll("articles") Article article) {
    assertThat(article.normalized().plainText()).isEqualTo(article.plainText());
    assertThat(article.normalized().wordCount()).isEqualTo(article.wordCount());
  }

  @Property(tries = 50)
  void every_node_is_rebuilt_from_its_slots(@ForAll("articles") Article article) {
    article.stream().forEach(node -> assertThat(node.withSlots(node.slots())).contains(node));
  }

  @Property(tries = 50)
  void stream_holds_every_child_after_its_parent(@ForAll("articles") Article article) {
    List<Node> nodes = article.stream().toList();
    for (int i = 0; i < nodes.size(); i++) {
      List<Node> children = nodes.get(i).children();
      if (!children.isEmpty()) {
        assertThat(nodes.get(i + 1)).isSameAs(children.get(0));
      }
    }
  }

  @Property(tries = 200)
  void letters_within_texts_stand_in_the_plain_text(@ForAll("strings") String words) {
    assertThat(Article.of(List.of(Paragraph.of(words))).plainText()).isEqualTo(words);
  }

  @Property(tries = 200)
  void cut_texts_are_short_and_on_one_line(@ForAll("strings") String words) {
    for (int limit = 0; limit < 5; limit++) {
      String cut = OutlineLine.cut(words, limit);
      assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(limit + 1);
      assertThat(cut).doesNotContainPattern("\\R").doesNotContain("\t");
    }
  }

  @Property(tries = 200)
  void counts_no_more_words_than_characters(@ForAll("strings") String words) {
    assertThat(WordCount.of(words).total()).isBetween(0, words.codePointCount(0, words.length()));
    assertThat(WordCount.of(words + ' ' + words).total())
        .isEqualTo(2 * WordCount.of(words).total());
  }
}
