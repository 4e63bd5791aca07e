package org.offprint.export;

import java.io.IOException;
import java.io.OutputStream;
import org.offprint.model.Article;
import org.offprint.traverse.Transform;

/** Writes articles in the format of another exporter, after a transform. */
final class TransformedExporter implements Exporter {
  private final Exporter exporter;
  private final Transform transform;

  TransformedExporter(Exporter exporter, Transform transform) {
    this.exporter = exporter;
    this.transform = transform;
  }

  @Override
  public String format() {
    return exporter.format();
  }

  @Override
  public String mediaType() {
    return exporter.mediaType();
  }

  @Override
  public String extension() {
    return exporter.extension();
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    exporter.write(transform.apply(article), out);
  }
}
