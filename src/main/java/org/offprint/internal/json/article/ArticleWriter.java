package org.offprint.internal.json.article;

import java.io.IOException;
import org.offprint.internal.json.JsonLayout;
import org.offprint.internal.json.JsonOutput;
import org.offprint.internal.json.JsonSink;
import org.offprint.model.Article;
import org.offprint.model.Header;
import org.offprint.model.Metadata;

/** Writes articles as JSON; {@link ArticleReader} reads them. Writing takes O(article). */
public final class ArticleWriter {
  private final boolean origins;
  private final boolean indent;

  /**
   * A writer, which may be used for many articles and by several threads.
   *
   * @param origins whether to write where things came from
   * @param indent whether to put each property on a line of its own
   */
  public ArticleWriter(boolean origins, boolean indent) {
    this.origins = origins;
    this.indent = indent;
  }

  /**
   * Writes an article.
   *
   * @param article what to write
   * @param target where to
   * @throws IOException if the target fails
   */
  public void write(Article article, Appendable target) throws IOException {
    JsonLayout layout = indent ? JsonLayout.INDENTED : JsonLayout.COMPACT;
    JsonSink.write(target, layout, json -> document(article, new JsonOutput(json)));
    if (indent) {
      target.append('\n');
    }
  }

  private void document(Article article, JsonOutput out) {
    ValueWriter values = new ValueWriter(out, origins);
    NodeWriter nodes = new NodeWriter(out, values);
    out.beginObject();
    out.number(FormatVersion.PROPERTY, FormatVersion.CURRENT);
    header(article.header(), out, values, nodes);
    nodes.nodes("body", article.body());
    nodes.nodes("notes", article.notes());
    metadata(article.metadata(), out, values, nodes);
    out.endObject();
  }

  private static void header(Header header, JsonOutput out, ValueWriter values, NodeWriter nodes) {
    if (header.equals(Header.EMPTY)) {
      return;
    }
    out.beginObject("header");
    nodes.nodes("kicker", header.kicker());
    nodes.nodes("title", header.title());
    nodes.nodes("standfirst", header.standfirst());
    header
        .byline()
        .ifPresent(
            byline -> {
              out.name("byline");
              nodes.node(byline);
            });
    nodes.nodes("credits", header.credits());
    values.dateline(header.dateline().orElse(null));
    out.endObject();
  }

  private static void metadata(
      Metadata metadata, JsonOutput out, ValueWriter values, NodeWriter nodes) {
    // evidence has no part in equals
    if (metadata.equals(Metadata.EMPTY) && metadata.evidence().isEmpty()) {
      return;
    }
    out.beginObject("metadata");
    new MetadataWriter(out, values, nodes).properties(metadata);
    out.endObject();
  }
}
