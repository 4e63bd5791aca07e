package org.offprint.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.offprint.model.Article;
import org.offprint.traverse.Transform;

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

  /**
   * Writes an article into a file, which is made anew or overwritten.
   *
   * @param article what to write
   * @param file where to; its folder must be there
   * @throws IOException if writing fails
   */
  default void export(Article article, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(article, out);
    }
  }

  /**
   * An exporter that writes what a transform makes of each article. So nodes can be written
   * otherwise in every format, also in those whose output is data, such as JSON, and which have no
   * handlers for that reason.
   *
   * <pre>{@code
   * Exporter noLinks = Exporters.json().after(Transforms.withoutLinks());
   * }</pre>
   *
   * @param transform what to do with an article before it is written
   * @return an exporter of the same format
   */
  default Exporter after(Transform transform) {
    return new TransformedExporter(this, Objects.requireNonNull(transform, "transform"));
  }
}
