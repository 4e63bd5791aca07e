package org.offprint.testing;

import java.io.IOException;
import java.util.Locale;
import org.offprint.export.TextExporter;
import org.offprint.model.Article;

/** An exporter as a user of the library may write one. */
public final class ShoutExporter implements TextExporter {
  @Override
  public String format() {
    return "shout";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    out.append(article.plainText().toUpperCase(Locale.ROOT)).append('!');
  }
}
