package org.offprint.benchmarks;

import java.util.function.Function;
import org.offprint.model.Article;

/** The characters of a page → its article alone. */
public final class ArticleOfPage implements Function<String, Article> {
  private final WholeParse parse = new WholeParse();

  @Override
  public Article apply(String html) {
    return parse.apply(html).article();
  }
}
