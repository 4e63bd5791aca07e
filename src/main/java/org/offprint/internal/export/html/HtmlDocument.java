package org.offprint.internal.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.export.ResourceLookup;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.markup.EmbeddedPictures;
import org.offprint.internal.export.markup.MarkupSyntax;
import org.offprint.internal.export.markup.PictureAddresses;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Heading;

/**
 * Writes an article as HTML: the element {@code article}, or a page around it.
 *
 * @param page whether there is a page around it
 * @param remote whether pictures from elsewhere are shown
 * @param resources where pictures are found that become part of the document
 * @param handlers what callers write in their own way
 */
public record HtmlDocument(
    boolean page, boolean remote, ResourceLookup resources, NodeHandlers handlers) {
  /** Fewer headings need no contents. */
  private static final int FEWEST_HEADINGS = 3;

  public void write(Article article, Appendable out) throws IOException {
    List<Heading> contents = page ? contents(article) : List.of();
    HtmlSettings settings =
        new HtmlSettings(
            MarkupSyntax.HTML,
            handlers,
            new EmbeddedPictures(
                resources, remote ? PictureAddresses.ANYWHERE : PictureAddresses.INSIDE),
            new NoteAnchors(article.notes()),
            new HeadingAnchors(contents));
    HtmlArticle fragment = new HtmlArticle(article, contents, out, settings);
    if (page) {
      HtmlPage around = new HtmlPage(article, out, remote);
      around.begin();
      fragment.write();
      around.end();
    } else {
      fragment.write();
    }
  }

  /** The headings that stand in the body itself, if they are many enough to need a table. */
  private static List<Heading> contents(Article article) {
    List<Heading> headings = new ArrayList<>();
    for (Block block : article.body()) {
      if (block instanceof Heading heading) {
        headings.add(heading);
      }
    }
    return headings.size() < FEWEST_HEADINGS ? List.of() : headings;
  }
}
