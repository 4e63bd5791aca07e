package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EpubExporterProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  /** The parser fails what is not well-formed; anchors are unique, and links inside lead to one. */
  @Property(tries = 100)
  void every_document_is_sound(@ForAll("articles") Article article) {
    Book book = Book.of(article);
    assertThat(book.document("EPUB/package.opf").getDocumentElement()).isNotNull();
    assertThat(book.document("EPUB/title.xhtml").getDocumentElement()).isNotNull();
    Document text = book.document("EPUB/text.xhtml");
    Set<String> anchors = new HashSet<>();
    NodeList elements = text.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      String id = ((Element) elements.item(i)).getAttribute("id");
      assertThat(id.isEmpty() || anchors.add(id)).as("%s is unique", id).isTrue();
    }
    leads(text, "#", anchors);
    leads(book.document("EPUB/nav.xhtml"), "text.xhtml#", anchors);
  }

  private static void leads(Document document, String file, Set<String> anchors) {
    NodeList links = document.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      String address = ((Element) links.item(i)).getAttribute("href");
      assertThat(address).doesNotStartWith("/").doesNotStartWith("javascript:");
      if (address.startsWith(file)) {
        assertThat(anchors).contains(address.substring(file.length()));
      }
    }
  }
}
