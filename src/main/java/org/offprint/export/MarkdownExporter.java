package org.offprint.export;

import java.io.IOException;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.markdown.MarkdownDocument;
import org.offprint.model.Article;
import org.offprint.model.Node;

/**
 * Writes an article as Markdown: CommonMark with the tables of GitHub and its footnotes {@code
 * [^1]}.
 *
 * <p>In this order: kicker, the title as a heading of the first level, standfirst, byline, a
 * dateline that has a line of its own, the body, further credits, the contributors' bios and the
 * notes. Every word of {@link Article#plainText()} is in the text. No HTML is written, and only
 * addresses that lead somewhere: {@code http}, {@code https}, {@code mailto}, {@code tel}, relative
 * ones, and pictures in {@code data:} addresses; of others the words stay. Words are escaped where,
 * and only where, a reader could take them for markup.
 *
 * <p>What Markdown has no form for becomes the nearest thing that keeps the words:
 *
 * <ul>
 *   <li>block and pull quotations are quotations, with the citation as their last paragraph;
 *   <li>a list counts in decimal numbers; the boxes of tasks are {@code [x]} and {@code [ ]};
 *   <li>a description list is a list of bullets with the terms in bold;
 *   <li>figures are their content, caption and credit, one below the other; films and recordings
 *       are links;
 *   <li>the caption of a table stands before it; cells hold one line, and what a cell spans beyond
 *       its first place is empty;
 *   <li>an embed is a link to its address, its fallback and its caption;
 *   <li>the titles of asides and live updates, and the labels of speech turns, are bold;
 *   <li>styled words, inline quotations with their marks, and custom nodes are their content;
 *   <li>readers count the notes, so that the labels of marks are not written;
 *   <li>a note that nothing leads to is text after its label; a mark inside a link is its label.
 * </ul>
 *
 * <p>The text ends with a line feed, unless it is empty. Immutable and safe to share between
 * threads. Writing costs O(nodes + characters).
 */
public final class MarkdownExporter implements TextExporter {
  private final boolean frontMatter;
  private final NodeHandlers handlers;

  /** An exporter without front matter. */
  public MarkdownExporter() {
    this(false, NodeHandlers.NONE);
  }

  private MarkdownExporter(boolean frontMatter, NodeHandlers handlers) {
    this.frontMatter = frontMatter;
    this.handlers = handlers;
  }

  /**
   * An exporter that writes what is known of the article above the text, or does not: title,
   * authors, dates in ISO form, language, description and the like, as YAML between lines of three
   * hyphens. The text below stays the same, its title included.
   *
   * @param frontMatter whether to write it
   * @return the exporter
   */
  public MarkdownExporter withFrontMatter(boolean frontMatter) {
    return new MarkdownExporter(frontMatter, handlers);
  }

  /**
   * An exporter that leaves the writing of some nodes to a handler. Where a block is expected,
   * whatever the handler adds consecutively forms a paragraph, whose markup may have several lines.
   * In tables, handlers are asked for cells and their content, but not for rows. If several
   * handlers match a node, the one added last writes it.
   *
   * @param <N> the type of the nodes
   * @param type the class or interface of the nodes
   * @param handler what writes them
   * @return the exporter
   */
  public <N extends Node> MarkdownExporter withHandler(
      Class<N> type, NodeHandler<? super N> handler) {
    return new MarkdownExporter(frontMatter, handlers.with(type, handler));
  }

  /** {@inheritDoc} It is {@code markdown}. */
  @Override
  public String format() {
    return "markdown";
  }

  /** {@inheritDoc} It is {@code text/markdown}. */
  @Override
  public String mediaType() {
    return "text/markdown";
  }

  /** {@inheritDoc} It is {@code md}. */
  @Override
  public String extension() {
    return "md";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    new MarkdownDocument(frontMatter, handlers).write(article, out);
  }
}
