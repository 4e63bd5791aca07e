package org.offprint.export;

import java.io.IOException;
import org.offprint.internal.export.text.PlainTextDocument;
import org.offprint.model.Article;

/**
 * Writes an article as plain text for reading.
 *
 * <p>In this order: kicker, title, standfirst, byline, a dateline that has a line of its own, the
 * body, further credits, the contributors' bios and the notes. Blocks are set apart by a blank
 * line, a paragraph is one line. Items of lists begin with {@code -} or their number, the lines of
 * quotations with {@code >}; code and the explanations of terms are indented by four spaces; the
 * cells of a table row are set apart by tabs; a thematic break is {@code * * *}.
 *
 * <p>Every word of {@link Article#plainText()} is in the text. Pictures and addresses are not, nor
 * is what is known about the article but not printed in it. The text ends with a line feed, unless
 * it is empty. Writing costs O(nodes + characters).
 */
public final class PlainTextExporter implements TextExporter {
  private final int width;

  /** Writes each paragraph as one line. */
  public PlainTextExporter() {
    this(Integer.MAX_VALUE);
  }

  private PlainTextExporter(int width) {
    this.width = width;
  }

  /**
   * The same exporter that breaks long lines at white space. It never breaks a word, so a longer
   * word has a longer line, and text in scripts without spaces is not broken at all. Code and
   * tables are left as they are.
   *
   * @param codePoints how long a line may be, including what stands before its words
   * @return the exporter
   * @throws IllegalArgumentException if the width is not positive
   */
  public PlainTextExporter withLineWidth(int codePoints) {
    if (codePoints < 1) {
      throw new IllegalArgumentException("codePoints must be positive, but is " + codePoints);
    }
    return new PlainTextExporter(codePoints);
  }

  @Override
  public String format() {
    return "text";
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
    new PlainTextDocument(width).write(article, out);
  }
}
