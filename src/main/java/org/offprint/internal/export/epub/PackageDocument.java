package org.offprint.internal.export.epub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.MarkupSyntax;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Metadata;
import org.offprint.model.Role;

/** Writes the package document of a book: its metadata, its files and their reading order. */
final class PackageDocument {
  private static final String XHTML = "application/xhtml+xml";

  private final StringBuilder out = new StringBuilder();
  private final MarkupWriter markup = new MarkupWriter(out, MarkupSyntax.XML);
  private int people;

  private PackageDocument() {}

  static String of(Article article, BookIdentity identity, BookPictures pictures)
      throws IOException {
    PackageDocument document = new PackageDocument();
    document.metadata(article.metadata(), identity, pictures);
    document.manifest(pictures);
    document.spine(identity);
    return document.out.append("</package>\n").toString();
  }

  private void metadata(Metadata metadata, BookIdentity identity, BookPictures pictures)
      throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"");
    out.append(" unique-identifier=\"book\">\n");
    out.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    markup.line("dc:identifier", attributes().with("id", "book"), identity.identifier());
    markup.line("dc:title", attributes(), identity.title());
    markup.line("dc:language", attributes(), identity.language());
    for (Contributor contributor : metadata.contributors()) {
      contributor(contributor);
    }
    optional("dc:publisher", metadata.publisher().or(metadata::siteName));
    optional("dc:date", metadata.published().flatMap(BookDate::text));
    optional("dc:source", metadata.canonicalUrl().or(metadata::url));
    optional("dc:description", metadata.description());
    optional("dc:subject", metadata.section());
    for (String keyword : metadata.keywords()) {
      optional("dc:subject", Optional.of(keyword));
    }
    optional("dc:rights", metadata.license());
    property("dcterms:modified", identity.modified().toString());
    accessibility(pictures);
    if (pictures.cover().isPresent()) {
      // reading systems made for EPUB 2 find the cover by this
      Attributes cover = attributes().with("name", "cover");
      markup.emptyLine("meta", cover.with("content", pictures.cover().get().id()));
    }
    out.append("</metadata>\n");
  }

  private void contributor(Contributor contributor) throws IOException {
    String id = "contributor-" + ++people;
    String element = contributor.role().equals(Role.AUTHOR) ? "dc:creator" : "dc:contributor";
    markup.line(element, attributes().with("id", id), contributor.name());
    Attributes role = attributes().with("refines", '#' + id).with("property", "role");
    markup.line("meta", role.with("scheme", "marc:relators"), RelatorCode.of(contributor.role()));
  }

  private void accessibility(BookPictures pictures) throws IOException {
    property("schema:accessMode", "textual");
    if (!pictures.all().isEmpty()) {
      property("schema:accessMode", "visual");
    }
    for (String feature : List.of("readingOrder", "structuralNavigation", "tableOfContents")) {
      property("schema:accessibilityFeature", feature);
    }
    property("schema:accessibilityHazard", pictures.all().isEmpty() ? "none" : "unknown");
  }

  private void manifest(BookPictures pictures) throws IOException {
    out.append("<manifest>\n");
    item("nav", BookLayout.NAVIGATION, XHTML, "nav");
    item("title", BookLayout.TITLE_PAGE, XHTML, "");
    item("text", BookLayout.TEXT, XHTML, "");
    item("style", BookLayout.STYLE, "text/css", "");
    BookPicture cover = pictures.cover().orElse(null);
    for (BookPicture picture : pictures.all()) {
      String properties = picture == cover ? "cover-image" : "";
      item(picture.id(), picture.file(), picture.type().mediaType(), properties);
    }
    out.append("</manifest>\n");
  }

  private void item(String id, String file, String type, String properties) throws IOException {
    Attributes item = attributes().with("id", id).with("href", file).with("media-type", type);
    markup.emptyLine("item", item.with("properties", properties.isEmpty() ? null : properties));
  }

  private void spine(BookIdentity identity) throws IOException {
    String direction = identity.isRightToLeft() ? "rtl" : null;
    markup.openBox("spine", attributes().with("page-progression-direction", direction));
    markup.emptyLine("itemref", attributes().with("idref", "title"));
    markup.emptyLine("itemref", attributes().with("idref", "text"));
    out.append("</spine>\n");
  }

  private Attributes attributes() {
    return markup.attributes();
  }

  private void property(String name, String value) throws IOException {
    markup.line("meta", attributes().with("property", name), value);
  }

  private void optional(String element, Optional<String> text) throws IOException {
    if (text.isPresent() && !text.get().isBlank()) {
      markup.line(element, attributes(), text.get());
    }
  }
}
