package org.offprint.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.model.Article;

/** An article → the number of bytes that an exporter writes of it. */
public final class Exporting implements Function<Article, Long> {
  private final Exporter exporter;

  /**
   * Finds the exporter.
   *
   * @param format its name, such as {@code html}
   */
  public Exporting(String format) {
    exporter = Exporters.find(format).orElseThrow();
  }

  @Override
  public Long apply(Article article) {
    CountingOutput out = new CountingOutput();
    try {
      exporter.write(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.count();
  }
}
