package org.offprint.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.html.HtmlDocument;
import org.offprint.model.Article;
import org.offprint.model.Node;

/**
 * Writes articles as HTML: as a fragment to be put into a page, or as a page of its own for
 * reading.
 *
 * <p>Both hold one element {@code article}: the header as printed, the body, credits, what is said
 * about the authors, and the notes, each with a link back to its mark. The page adds a title, the
 * language and direction, what is known of the article, a table of contents where there are three
 * headings or more, and a stylesheet for light and dark, paper, and small screens.
 *
 * <p>Nothing runs: there is no script, no frame and no form in what is written, and an address of
 * another kind than {@code http}, {@code https}, {@code mailto}, {@code tel}, one relative to the
 * page, or {@code data:} of a raster picture is left out, its words kept. The page also forbids
 * scripts by its policy. Pictures from elsewhere are shown from there unless {@link
 * #withRemotePictures(false)} is asked for; then a page loads nothing from outside. Frames and
 * posts of others are links with the words that stand for them.
 *
 * <p>What HTML has no element for is marked by a class or {@code data-kind}; a custom node shows
 * its children. What no element of HTML can hold, such as a heading in a table's head, is a
 * paragraph there.
 *
 * <p>Immutable and safe to share between threads. Writing costs O(article), whatever its depth.
 */
public final class HtmlExporter implements TextExporter {
  private final boolean page;
  private final boolean remote;
  private final ResourceLookup resources;
  private final NodeHandlers handlers;

  /** An exporter of fragments that show pictures from elsewhere. */
  public HtmlExporter() {
    this(false, true, url -> Optional.empty(), NodeHandlers.NONE);
  }

  private HtmlExporter(
      boolean page, boolean remote, ResourceLookup resources, NodeHandlers handlers) {
    this.page = page;
    this.remote = remote;
    this.resources = resources;
    this.handlers = handlers;
  }

  /**
   * An exporter of pages for reading, complete in themselves except for pictures.
   *
   * @return the exporter
   */
  public HtmlExporter asPage() {
    return new HtmlExporter(true, remote, resources, handlers);
  }

  /**
   * An exporter of fragments: the element {@code article} alone.
   *
   * @return the exporter
   */
  public HtmlExporter asFragment() {
    return new HtmlExporter(false, remote, resources, handlers);
  }

  /**
   * An exporter that shows pictures, films and recordings from where they are, or does not: then it
   * shows only pictures that the article brings with it in {@code data:} addresses, and all others,
   * films and recordings are links, so that nothing outside the page is loaded before the reader
   * asks for it.
   *
   * @param remote whether to show what is elsewhere
   * @return the exporter
   */
  public HtmlExporter withRemotePictures(boolean remote) {
    return new HtmlExporter(page, remote, resources, handlers);
  }

  /**
   * An exporter that makes the pictures which a lookup finds part of the document, as {@code data:}
   * addresses, if they are PNG, JPEG, GIF or WebP by their first bytes. They are in memory while it
   * writes.
   *
   * @param lookup where to look, such as {@code result.resources()::find}
   * @return the exporter
   */
  public HtmlExporter withResources(ResourceLookup lookup) {
    return new HtmlExporter(page, remote, Objects.requireNonNull(lookup, "lookup"), handlers);
  }

  /**
   * An exporter that leaves the nodes of a type to a handler. If several handlers match a node, the
   * one added last writes it.
   *
   * @param type the type, also an interface such as {@link org.offprint.model.Quotation}
   * @param handler what writes them; the markup that it adds is neither checked nor escaped
   * @param <N> the type of the nodes
   * @return the exporter
   */
  public <N extends Node> HtmlExporter withHandler(Class<N> type, NodeHandler<? super N> handler) {
    return new HtmlExporter(page, remote, resources, handlers.with(type, handler));
  }

  /** {@inheritDoc} It is {@code html}. */
  @Override
  public String format() {
    return "html";
  }

  /** {@inheritDoc} It is {@code text/html}. */
  @Override
  public String mediaType() {
    return "text/html";
  }

  /** {@inheritDoc} It is {@code html}. */
  @Override
  public String extension() {
    return "html";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    try {
      new HtmlDocument(page, remote, resources, handlers).write(article, out);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
