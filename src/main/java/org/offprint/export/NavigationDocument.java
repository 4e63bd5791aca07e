package org.offprint.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
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

  static String of(Article article, BookIdentity identity, HeadingAnchors anchors)
      throws IOException {
    NavigationDocument document = new NavigationDocument(identity);
    document.contents(article, identity, anchors);
    document.landmarks(article, identity);
    return document.page.end();
  }

  private Attributes attributes() {
    return markup.attributes();
  }

  private void contents(Article article, BookIdentity identity, HeadingAnchors anchors)
      throws IOException {
    page.open(
        "nav", attributes().with("epub:type", "toc").with("role", "doc-toc").with("id", "toc"));
    page.open("ol", attributes());
    markup.open("li", attributes());
    link(BookLayout.TEXT, identity.title());
    Deque<Integer> levels = new ArrayDeque<>();
    for (Heading heading : article.headings()) {
      String anchor = anchors.of(heading);
      String text = heading.plainText().strip();
      if (anchor != null && !text.isEmpty()) {
        place(heading.level(), levels);
        link(BookLayout.TEXT + '#' + anchor, text);
      }
    }
    for (int i = 0; i < levels.size(); i++) {
      closeLevel();
    }
    page.close("li");
    page.close("ol");
    page.close("nav");
  }

  /**
   * Opens the entry of a heading: in a list of its own, or after the last one that is no deeper.
   */
  private void place(int level, Deque<Integer> levels) throws IOException {
    while (levels.size() > 1 && above(levels) >= level) {
      levels.pop();
      closeLevel();
    }
    if (levels.isEmpty() || levels.peek() < level) {
      markup.line();
      page.open("ol", attributes());
    } else {
      levels.pop();
      page.close("li");
    }
    levels.push(level);
    markup.open("li", attributes());
  }

  private static int above(Deque<Integer> levels) {
    Iterator<Integer> outwards = levels.iterator();
    outwards.next();
    return outwards.next();
  }

  private void closeLevel() throws IOException {
    page.close("li");
    page.close("ol");
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
