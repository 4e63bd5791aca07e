package org.offprint.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.offprint.model.Article;

/**
 * Writes articles in a format of text. As bytes, the text is UTF-8 with line feeds for line ends.
 */
public interface TextExporter extends Exporter {
  /**
   * Writes an article as characters.
   *
   * @param article what to write
   * @param out where to
   * @throws IOException if writing fails
   */
  void write(Article article, Appendable out) throws IOException;

  @Override
  default void write(Article article, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(article, (Appendable) writer);
    writer.flush();
  }

  /**
   * The article as one string.
   *
   * @param article what to write
   * @return the text
   */
  default String export(Article article) {
    StringBuilder text = new StringBuilder();
    try {
      write(article, (Appendable) text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does not fail", e);
    }
    return text.toString();
  }
}
