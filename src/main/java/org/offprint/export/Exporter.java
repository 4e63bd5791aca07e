package org.offprint.export;

import java.io.IOException;
import java.io.OutputStream;
import org.offprint.model.Article;

/**
 * Writes articles in one format.
 *
 * <p>An implementation is immutable, safe to share between threads, and deterministic: it writes
 * the same bytes for equal articles. It depends on nothing but the typed model. To be found by
 * {@link Exporters#find(String)}, it needs a public constructor without parameters and must be
 * registered as a service.
 */
public interface Exporter {
  /**
   * The short name of the format, in lower case, such as {@code markdown}.
   *
   * @return the name
   */
  String format();

  /**
   * The media type of what is written, such as {@code text/markdown}.
   *
   * @return the media type
   */
  String mediaType();

  /**
   * The usual ending of file names, without the dot, such as {@code md}.
   *
   * @return the ending
   */
  String extension();

  /**
   * Writes an article.
   *
   * @param article what to write
   * @param out where to; it is flushed but not closed
   * @throws IOException if writing fails
   */
  void write(Article article, OutputStream out) throws IOException;
}
