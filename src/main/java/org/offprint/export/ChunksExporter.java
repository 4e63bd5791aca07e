package org.offprint.export;

import java.io.IOException;
import org.offprint.internal.json.chunk.ChunkWriter;
import org.offprint.model.Article;
import org.offprint.view.Chunks;

/**
 * Writes an article's text in pieces for retrieval, as {@link Chunks} makes them: JSON Lines, one
 * chunk to a line.
 *
 * <p>A line is an object with these properties; those that would be empty are left out:
 *
 * <ul>
 *   <li>{@code index}: which chunk of the article it is, from 0
 *   <li>{@code title}, {@code url}: those of the article
 *   <li>{@code path}: the words of the headings that lead to the chunk, the outermost first
 *   <li>{@code text}: its text
 *   <li>{@code start}, {@code end}: where that stands in the article's plain text, in UTF-16 units
 *   <li>{@code blocks}: the indexes of the blocks of the body that it has text of, from 0
 *   <li>{@code ids}: the ids of its blocks and notes
 *   <li>{@code places}: where these came from, each an object with {@code start} and {@code end} in
 *       the source text or with the {@code path} of an element
 * </ul>
 *
 * <p>Byline, bios and pictures are in no chunk. Half of a surrogate pair, which no UTF-8 file can
 * hold, is written as U+FFFD. Each line ends in a line feed; an article without text has no lines.
 * Immutable and safe to share between threads.
 */
public final class ChunksExporter implements TextExporter {
  private final int limit;

  /** An exporter of chunks of at most {@value Chunks#LIMIT} UTF-16 units. */
  public ChunksExporter() {
    this(Chunks.LIMIT);
  }

  private ChunksExporter(int limit) {
    this.limit = limit;
  }

  /**
   * The same exporter with longer or shorter chunks.
   *
   * @param limit the most UTF-16 units the text of a chunk may have, 2 at least
   * @return the exporter
   * @throws IllegalArgumentException if the limit is less than 2
   */
  public ChunksExporter withLimit(int limit) {
    if (limit < 2) {
      throw new IllegalArgumentException("limit must be 2 at least, but is " + limit);
    }
    return new ChunksExporter(limit);
  }

  /** {@inheritDoc} It is {@code chunks}. */
  @Override
  public String format() {
    return "chunks";
  }

  /** {@inheritDoc} It is {@code application/jsonl}. */
  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  /** {@inheritDoc} It is {@code jsonl}. */
  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    new ChunkWriter(limit).write(article, out);
  }
}
