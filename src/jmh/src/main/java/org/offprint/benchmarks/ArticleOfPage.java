package org.offprint.benchmarks;

import java.util.function.Function;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.parse.ArticleParser;
import org.offprint.source.SavedPage;

/** The characters of a page → its article alone. */
public final class ArticleOfPage implements Function<String, Article> {
  private final ArticleParser parser = Offprint.parser();

  @Override
  public Article apply(String html) {
    return parser.parse(SavedPage.ofHtml(html).withUrl(Pages.URL)).article();
  }
}
