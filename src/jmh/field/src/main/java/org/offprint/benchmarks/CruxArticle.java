package org.offprint.benchmarks;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import java.util.function.Function;

/** The characters of a page → the article of Crux, called as its users are told to. */
public final class CruxArticle implements Function<String, Article> {
  @Override
  public Article apply(String html) {
    return ArticleExtractor.with(Pages.URL, html).extractMetadata().extractContent().article();
  }
}
