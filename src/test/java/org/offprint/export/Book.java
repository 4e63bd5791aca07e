package org.offprint.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.offprint.model.Article;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** An EPUB, opened. */
final class Book {
  private final List<ZipEntry> entries = new ArrayList<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final byte[] bytes;

  private Book(byte[] bytes) throws IOException {
    this.bytes = bytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry);
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  static Book of(Article article) {
    return of(Exporters.epub(), article);
  }

  static Book of(EpubExporter exporter, Article article) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      exporter.write(article, out);
      return new Book(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  List<ZipEntry> entries() {
    return entries;
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  byte[] file(String name) {
    return files.get(name);
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  String article() {
    return text("EPUB/text.xhtml");
  }

  String packaging() {
    return text("EPUB/package.opf");
  }

  /** A document of the book, as an XML parser reads it; fails if it is not well-formed. */
  Document document(String name) {
    try {
      DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser.parse(new ByteArrayInputStream(file(name)));
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new AssertionError(name + " is not well-formed: " + e.getMessage() + text(name), e);
    }
  }
}
