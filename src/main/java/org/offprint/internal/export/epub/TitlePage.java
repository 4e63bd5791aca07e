package org.offprint.internal.export.epub;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Media;
import org.offprint.model.Metadata;

/** Writes the page that a book opens with: lead picture, title, authors, and where it is from. */
final class TitlePage {
  private TitlePage() {}

  static String of(Article article, BookIdentity identity, BookPictures pictures)
      throws IOException {
    Metadata metadata = article.metadata();
    BookPage page = new BookPage(identity);
    MarkupWriter markup = page.markup();
    markup.openBox("section", markup.attributes().with("epub:type", "titlepage"));
    if (pictures.cover().isPresent()) {
      String words = metadata.leadImage().flatMap(Media::alternative).orElse("");
      Attributes image = markup.attributes().with("src", pictures.cover().get().file());
      markup.emptyLine("img", image.with("alt", words).with("class", "cover"));
    }
    markup.line("h1", markup.attributes(), identity.title());
    String authors =
        article.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
    line(markup, "authors", Optional.of(authors));
    line(markup, "publication", metadata.siteName().or(metadata::publisher));
    line(markup, "date", metadata.published().flatMap(BookDate::text));
    Optional<String> source =
        metadata.canonicalUrl().or(metadata::url).flatMap(BookAddress::absolute);
    if (source.isPresent()) {
      page.link("p", markup.attributes().with("class", "source"), source.get(), source.get());
    }
    markup.closeBox("section");
    return page.end();
  }

  private static void line(MarkupWriter markup, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent() && !text.get().isBlank()) {
      markup.line("p", markup.attributes().with("class", name), text.get());
    }
  }
}
