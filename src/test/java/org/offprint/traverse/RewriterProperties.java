package org.offprint.traverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Inline;
import org.offprint.model.Link;
import org.offprint.model.Text;

class RewriterProperties {
  private static final Rewriter EMPTY = new Rewriter() {};

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 100)
  void keeps_every_article_if_it_says_nothing(@ForAll("articles") Article article) {
    assertThat(EMPTY.apply(article)).isSameAs(article);
  }

  @Property(tries = 100)
  void whatever_changes_is_in_normal_form(@ForAll("articles") Article article) {
    Rewriter without =
        new Rewriter() {
          @Override
          public List<Inline> visitText(Text node) {
            return node.value().length() % 2 == 0 ? List.of(node) : List.of();
          }

          @Override
          public List<Inline> visitLink(Link node) {
            return node.content();
          }
        };
    Article rewritten = without.apply(article);
    assertThat(rewritten == article ? rewritten : rewritten.normalized()).isSameAs(rewritten);
    assertThat(without.apply(rewritten).stream(Link.class)).isEmpty();
  }
}
