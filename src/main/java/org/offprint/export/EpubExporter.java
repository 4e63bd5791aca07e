package org.offprint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.epub.EpubBook;
import org.offprint.model.Article;
import org.offprint.model.Node;

/**
 * Writes an article as a book: EPUB 3.3, with a title page, a table of contents and the text.
 *
 * <p>The text is one document, in the order header, body, credits, bios, notes; notes and the marks
 * that lead to them are linked both ways. The table of contents follows the headings. The metadata
 * of the book are those of the article: title, language ({@code und} if it is not known), authors
 * and others with their roles (MARC relators), publisher, date, source, description, subjects,
 * licence. Without a title the first heading is used, else the name of the site, else {@code
 * Untitled}. Its identifier is a UUID made of the canonical address, else the address, else the
 * words, so that the book of an article keeps its identity.
 *
 * <p>A book loads nothing from outside. Pictures in {@code data:} addresses are part of it, and so
 * are those that {@link #withResources} finds, if they are PNG, JPEG, GIF or WebP by their first
 * bytes; others, films and recordings are links with their alternative text. The lead picture, if
 * it is there, is the cover. Addresses are made absolute by that of the page; where that is not
 * possible, and where an address is neither {@code http}, {@code https}, {@code mailto} nor {@code
 * tel}, the words alone remain.
 *
 * <p>The same article gives the same bytes: the files in the book are not compressed, their dates
 * are fixed, and the book was modified when the article was (modified, else published, else saved,
 * else 2000-01-01; a time without a zone is taken for one of UTC).
 *
 * <p>Immutable and safe to share between threads if the lookup is. Writing costs O(article +
 * pictures); the pictures are in memory meanwhile.
 */
public final class EpubExporter implements Exporter {
  private final ResourceLookup resources;
  private final NodeHandlers handlers;

  /** An exporter that includes only the pictures in {@code data:} addresses. */
  public EpubExporter() {
    this(url -> Optional.empty(), NodeHandlers.NONE);
  }

  private EpubExporter(ResourceLookup resources, NodeHandlers handlers) {
    this.resources = resources;
    this.handlers = handlers;
  }

  /**
   * The same exporter that also includes the pictures that a lookup finds.
   *
   * @param lookup where to look
   * @return the exporter
   */
  public EpubExporter withResources(ResourceLookup lookup) {
    return new EpubExporter(Objects.requireNonNull(lookup, "lookup"), handlers);
  }

  /**
   * The same exporter that leaves the nodes of a type to a handler, which writes XHTML. If several
   * handlers match a node, the one added last is used.
   *
   * @param type the type of the nodes
   * @param handler what writes them
   * @param <N> the type of the nodes
   * @return the exporter
   */
  public <N extends Node> EpubExporter withHandler(Class<N> type, NodeHandler<? super N> handler) {
    return new EpubExporter(resources, handlers.with(type, handler));
  }

  /** {@inheritDoc} It is {@code epub}. */
  @Override
  public String format() {
    return "epub";
  }

  /** {@inheritDoc} It is {@code application/epub+zip}. */
  @Override
  public String mediaType() {
    return EpubBook.MEDIA_TYPE;
  }

  /** {@inheritDoc} It is {@code epub}. */
  @Override
  public String extension() {
    return "epub";
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    new EpubBook(resources, handlers).write(article, out);
  }
}
