package org.offprint.view;

import java.util.List;
import org.offprint.model.Article;

/**
 * An article's text in pieces of limited length, for retrieval and for models that read a limited
 * amount at a time.
 *
 * <p>The text is that of {@link Article#plainText()}. Every character but white space between two
 * chunks is in one chunk, and in one only. No chunk reaches from one section of the {@link Outline}
 * into the next, except that a heading with nothing below it but a subheading goes with that. Title
 * and standfirst stand with what is above the first heading; notes come last and by themselves.
 *
 * <p>Within its section a chunk takes as many blocks as the limit allows. A block that is too long
 * alone is cut between the blocks, items or rows in it; one of those between sentences; a sentence
 * between words; and a word only if it is longer than the limit. A heading is not cut off from what
 * follows if that can be cut between sentences.
 *
 * <pre>{@code
 * for (Chunk chunk : Chunks.of(article, 1000).list()) {
 *   System.out.println(chunk.headings() + " " + chunk.text());
 * }
 * }</pre>
 */
public final class Chunks {
  /** How many UTF-16 units a chunk has at most by default: {@value}. */
  public static final int LIMIT = 2000;

  private final TextIndex index;
  private final List<Chunk> list;

  private Chunks(TextIndex index, List<Chunk> list) {
    this.index = index;
    this.list = List.copyOf(list);
  }

  /**
   * An article in chunks of at most {@value #LIMIT} UTF-16 units.
   *
   * @param article the article
   * @return its chunks; O(nodes + characters)
   */
  public static Chunks of(Article article) {
    return of(article, LIMIT);
  }

  /**
   * An article in chunks of limited length.
   *
   * @param article the article
   * @param limit the most UTF-16 units a chunk may have, 2 at least
   * @return its chunks; O(nodes + characters)
   * @throws IllegalArgumentException if the limit is less than 2, which is what one character may
   *     need
   */
  public static Chunks of(Article article, int limit) {
    if (limit < 2) {
      throw new IllegalArgumentException("limit must be 2 at least, but is " + limit);
    }
    TextIndex index = TextIndex.of(article);
    ChunkCutter cutter = new ChunkCutter(index, limit);
    return new Chunks(index, ChunkRun.of(article, index).stream().flatMap(cutter::cut).toList());
  }

  /**
   * The chunks.
   *
   * @return an unmodifiable list in reading order, empty if there is no text
   */
  public List<Chunk> list() {
    return list;
  }

  /**
   * The index whose text the chunks' spans count in.
   *
   * @return the index of the article
   */
  public TextIndex index() {
    return index;
  }
}
