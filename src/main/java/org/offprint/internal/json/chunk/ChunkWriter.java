package org.offprint.internal.json.chunk;

import java.io.IOException;
import java.util.List;
import org.offprint.internal.json.JsonLayout;
import org.offprint.internal.json.JsonOutput;
import org.offprint.internal.json.JsonSink;
import org.offprint.model.Article;
import org.offprint.model.ElementPath;
import org.offprint.model.Place;
import org.offprint.model.TextRange;
import org.offprint.view.Chunk;
import org.offprint.view.Chunks;

/** Writes the chunks of an article as JSON Lines. Writing takes O(article). */
public final class ChunkWriter {
  private final int limit;

  /**
   * A writer, which may be used for many articles and by several threads.
   *
   * @param limit the most UTF-16 units a chunk may have
   */
  public ChunkWriter(int limit) {
    this.limit = limit;
  }

  /**
   * Writes an article's chunks, each on a line of its own.
   *
   * @param article what to write
   * @param target where to
   * @throws IOException if the target fails
   */
  public void write(Article article, Appendable target) throws IOException {
    List<Chunk> chunks = Chunks.of(article, limit).list();
    JsonSink.write(target, JsonLayout.LINES, json -> chunks(chunks, article, json));
    if (!chunks.isEmpty()) {
      target.append('\n');
    }
  }

  private static void chunks(List<Chunk> chunks, Article article, JsonSink json) {
    JsonOutput out = new JsonOutput(json);
    for (int i = 0; i < chunks.size(); i++) {
      chunk(i, chunks.get(i), article, out);
    }
  }

  private static void chunk(int index, Chunk chunk, Article article, JsonOutput out) {
    out.beginObject();
    out.number("index", index);
    out.text("title", article.title(), "");
    out.text("url", article.metadata().url().orElse(null));
    out.texts("path", chunk.headings());
    out.text("text", chunk.text());
    out.number("start", chunk.span().start());
    out.number("end", chunk.span().end());
    out.numbers("blocks", chunk.blocks());
    out.texts("ids", chunk.ids());
    places(chunk.places(), out);
    out.endObject();
  }

  private static void places(List<Place> places, JsonOutput out) {
    if (places.isEmpty()) {
      return;
    }
    out.beginArray("places");
    for (Place place : places) {
      out.beginObject();
      if (place instanceof TextRange range) {
        out.number("start", range.start());
        out.number("end", range.end());
      } else if (place instanceof ElementPath element) {
        out.text("path", element.path());
      }
      out.endObject();
    }
    out.endArray();
  }
}
