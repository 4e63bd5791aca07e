package org.offprint.export;

import java.io.IOException;
import org.offprint.internal.json.article.ArticleWriter;
import org.offprint.model.Article;

/**
 * Writes articles as JSON, without loss: {@link ArticleJson} reads them back equal, evidence and
 * origins included. {@link ArticleJson#schema()} describes what is written.
 *
 * <p>Properties come in a fixed order, and what is absent, empty or a default is left out, so that
 * equal articles give the same characters; articles that differ in evidence or origins alone do
 * not, unless origins are left out and there is no evidence. Half of a surrogate pair, which no
 * UTF-8 file can hold, is written as U+FFFD.
 *
 * <p>Immutable and safe to share between threads. Writing costs O(article), whatever its depth.
 */
public final class JsonExporter implements TextExporter {
  private final boolean origins;
  private final boolean indent;

  /** An exporter that writes origins and does not indent. */
  public JsonExporter() {
    this(true, false);
  }

  private JsonExporter(boolean origins, boolean indent) {
    this.origins = origins;
    this.indent = indent;
  }

  /**
   * An exporter that writes where things came from, or does not. Without origins a document is much
   * shorter; what is read back is still equal, because {@code equals} ignores them. Evidence is
   * written in either case, but then without the place of each witness.
   *
   * @param origins whether to write origins
   * @return the exporter
   */
  public JsonExporter withOrigins(boolean origins) {
    return new JsonExporter(origins, indent);
  }

  /**
   * An exporter that puts each property on a line of its own, indented by two spaces for each
   * level, or does not. Lines end in a line feed on every platform, the last one too.
   *
   * @param indent whether to indent
   * @return the exporter
   */
  public JsonExporter withIndent(boolean indent) {
    return new JsonExporter(origins, indent);
  }

  /** {@inheritDoc} It is {@code json}. */
  @Override
  public String format() {
    return "json";
  }

  /** {@inheritDoc} It is {@code application/json}. */
  @Override
  public String mediaType() {
    return "application/json";
  }

  /** {@inheritDoc} It is {@code json}. */
  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    new ArticleWriter(origins, indent).write(article, out);
  }
}
