package org.offprint.internal.export.epub;

import java.io.IOException;
import java.util.List;
import org.offprint.internal.export.html.ContentsMarkup;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.model.Article;
import org.offprint.model.Heading;

/** Writes the table of contents of a book, and the landmarks that reading systems look for. */
final class NavigationDocument {
  private final BookPage page;
  private final MarkupWriter markup;

  private NavigationDocument(BookIdentity identity) throws IOException {
    this.page = new BookPage(identity);
    this.markup = page.markup();
  }

  static String of(Article article, BookIdentity identity, List<Heading> headings)
      throws IOException {
    NavigationDocument document = new NavigationDocument(identity);
    document.contents(identity, headings);
    document.landmarks(article, identity);
    return document.page.end();
  }

  private Attributes attributes() {
    return markup.attributes();
  }

  private void contents(BookIdentity identity, List<Heading> headings) throws IOException {
    markup.openBox(
        "nav", attributes().with("epub:type", "toc").with("role", "doc-toc").with("id", "toc"));
    markup.openBox("ol", attributes());
    markup.open("li", attributes());
    link(BookLayout.TEXT, identity.title());
    markup.line();
    new ContentsMarkup(markup, BookLayout.TEXT).write(headings);
    markup.closeBox("li");
    markup.closeBox("ol");
    markup.closeBox("nav");
  }

  private void landmarks(Article article, BookIdentity identity) throws IOException {
    markup.openBox("nav", attributes().with("epub:type", "landmarks").on("hidden"));
    markup.openBox("ol", attributes());
    landmark("titlepage", BookLayout.TITLE_PAGE, "Title page");
    landmark("bodymatter", BookLayout.TEXT, identity.title());
    if (!article.notes().isEmpty()) {
      landmark("endnotes", BookLayout.TEXT + '#' + BookLayout.NOTES, "Notes");
    }
    markup.closeBox("ol");
    markup.closeBox("nav");
  }

  private void landmark(String type, String address, String text) throws IOException {
    markup.open("li", attributes());
    markup.open("a", attributes().with("epub:type", type).with("href", address));
    markup.text(text);
    markup.close("a");
    markup.closeBox("li");
  }

  private void link(String address, String text) throws IOException {
    markup.open("a", attributes().with("href", address));
    markup.text(text);
    markup.close("a");
  }
}
