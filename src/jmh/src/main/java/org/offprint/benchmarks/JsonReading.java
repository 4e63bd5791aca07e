package org.offprint.benchmarks;

import java.util.function.Function;
import org.offprint.export.ArticleJson;
import org.offprint.model.Article;

/** The JSON of an article → the article. */
public final class JsonReading implements Function<String, Article> {
  @Override
  public Article apply(String json) {
    return ArticleJson.read(json);
  }
}
