package org.offprint.export;

import java.io.IOException;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.text.PlainTextDocument;
import org.offprint.model.Article;
import org.offprint.model.Node;

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
  private final NodeHandlers handlers;

  /** Writes each paragraph as one line. */
  public PlainTextExporter() {
    this(Integer.MAX_VALUE, NodeHandlers.NONE);
  }

  private PlainTextExporter(int width, NodeHandlers handlers) {
    this.width = width;
    this.handlers = handlers;
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
    return new PlainTextExporter(codePoints, handlers);
  }

  /**
   * An exporter that leaves the nodes of a type to a handler. If several handlers match a node, the
   * one added last writes it. Inner nodes are written before those around them. Parts, such as the
   * items of a list, stand in what holds them, and are not left to handlers.
   *
   * @param type the type, also an interface such as {@link org.offprint.model.Quotation}
   * @param handler what writes them; words and markup that it adds are words, in a paragraph of
   *     their own where the node is a block
   * @param <N> the type of the nodes
   * @return the exporter
   */
  public <N extends Node> PlainTextExporter withHandler(
      Class<N> type, NodeHandler<? super N> handler) {
    return new PlainTextExporter(width, handlers.with(type, handler));
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
    new PlainTextDocument(width, handlers).write(article, out);
  }
}
