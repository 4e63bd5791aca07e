package org.offprint.internal.export.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.offprint.export.ResourceLookup;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.html.HeadingAnchors;
import org.offprint.internal.export.html.HtmlSettings;
import org.offprint.internal.export.html.NoteAnchors;
import org.offprint.internal.export.markup.MarkupSyntax;
import org.offprint.model.Article;
import org.offprint.model.Heading;

/**
 * Writes an article as a book: the files in it and what they need of each other.
 *
 * @param resources where pictures are looked up
 * @param handlers what callers write in their own way
 */
public record EpubBook(ResourceLookup resources, NodeHandlers handlers) {
  /** The media type, which is also the first file of a book. */
  public static final String MEDIA_TYPE = "application/epub+zip";

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """
          .replace("%s", BookLayout.FOLDER + BookLayout.PACKAGE);

  public void write(Article article, OutputStream out) throws IOException {
    BookPictures pictures = new BookPictures(article, resources);
    Article text = BookText.of(article, pictures);
    BookIdentity identity = BookIdentity.of(article);
    List<Heading> headings =
        text.headings().stream().filter(heading -> !heading.plainText().isBlank()).toList();
    NoteAnchors notes = new NoteAnchors(text.notes());
    HtmlSettings settings =
        new HtmlSettings(MarkupSyntax.XML, handlers, pictures, notes, new HeadingAnchors(headings));
    try (StoredZip book = new StoredZip(out)) {
      book.add("mimetype", MEDIA_TYPE);
      book.add("META-INF/container.xml", CONTAINER);
      add(book, BookLayout.PACKAGE, PackageDocument.of(article, identity, pictures));
      add(book, BookLayout.NAVIGATION, NavigationDocument.of(text, identity, headings));
      add(book, BookLayout.TITLE_PAGE, TitlePage.of(article, identity, pictures));
      add(book, BookLayout.TEXT, TextDocument.of(text, identity, settings));
      add(book, BookLayout.STYLE, style());
      for (BookPicture picture : pictures.all()) {
        book.add(BookLayout.FOLDER + picture.file(), picture.content());
      }
    }
  }

  private static void add(StoredZip book, String file, String content) throws IOException {
    book.add(BookLayout.FOLDER + file, content);
  }

  private static String style() throws IOException {
    try (InputStream in = EpubBook.class.getResourceAsStream(BookLayout.STYLE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
