package org.offprint.benchmarks;

import java.util.function.Function;
import org.offprint.model.Article;

/** An article → its text. */
public final class PlainText implements Function<Article, String> {
  @Override
  public String apply(Article article) {
    return article.plainText();
  }
}
