package org.offprint.export;

import java.io.IOException;
import java.util.List;
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
    page.open(
        "nav", attributes().with("epub:type", "toc").with("role", "doc-toc").with("id", "toc"));
    page.open("ol", attributes());
    markup.open("li", attributes());
    link(BookLayout.TEXT, identity.title());
    markup.line();
    new ContentsMarkup(markup, BookLayout.TEXT).write(headings);
    page.close("li");
    page.close("ol");
    page.close("nav");
  }

  private void landmarks(Article article, BookIdentity identity) throws IOException {
    page.open("nav", attributes().with("epub:type", "landmarks").on("hidden"));
    page.open("ol", attributes());
    landmark("titlepage", BookLayout.TITLE_PAGE, "Title page");
    landmark("bodymatter", BookLayout.TEXT, identity.title());
    if (!article.notes().isEmpty()) {
      landmark("endnotes", BookLayout.TEXT + '#' + BookLayout.NOTES, "Notes");
    }
    page.close("ol");
    page.close("nav");
  }

  private void landmark(String type, String address, String text) throws IOException {
    markup.open("li", attributes());
    markup.open("a", attributes().with("epub:type", type).with("href", address));
    markup.text(text);
    markup.close("a");
    page.close("li");
  }

  private void link(String address, String text) throws IOException {
    markup.open("a", attributes().with("href", address));
    markup.text(text);
    markup.close("a");
  }
}
