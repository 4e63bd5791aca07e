package org.offprint.benchmarks;

import java.util.function.Function;
import org.offprint.export.Exporters;
import org.offprint.export.JsonExporter;
import org.offprint.model.Article;

/** An article → its JSON. */
public final class JsonWriting implements Function<Article, String> {
  private final JsonExporter exporter = Exporters.json();

  @Override
  public String apply(Article article) {
    return exporter.export(article);
  }
}
