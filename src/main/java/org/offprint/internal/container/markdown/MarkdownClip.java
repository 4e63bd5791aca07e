package org.offprint.internal.container.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.Pages;
import org.offprint.internal.container.StatedTime;
import org.offprint.internal.container.WebAddress;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Reads a clip in Markdown as the page that it is written for: its text as markup, and what its
 * head says as a page says it, so that both count like those of any page.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
public final class MarkdownClip {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());

  /** As deep as articles are; the library would go on until the stack ends. */
  private static final int DEEPEST = 100;

  /** What is no UTF-8 was written by old programs of Windows. */
  private static final Charset OTHER = Charset.forName("windows-1252");

  private MarkdownClip() {}

  /** The page in a file with such a head. */
  public static Pages read(byte[] bytes) {
    String text = text(bytes);
    FrontMatter head = FrontMatter.of(text);
    if (head == null) {
      // The caller says that it is one.
      head = new FrontMatter(Map.of(), 0);
    }
    String html = html(head, text.substring(head.end()));
    SavedPage page =
        SavedPage.of(html.getBytes(StandardCharsets.UTF_8))
            .withKind(SourceKind.HTML)
            .withCharset("utf-8")
            .withUrl(WebAddress.of(head.first("source", "url", "source_url", "link")));
    String saved = head.first("created", "saved", "clipped", "date_saved", "savedat");
    return Pages.of(List.of(saved == null ? page : page.withSaved(StatedTime.of(saved))));
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherEncoding) {
      return new String(bytes, OTHER);
    }
  }

  private static String html(FrontMatter head, String markdown) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html");
    attribute(html, "lang", head.first("lang", "language"));
    html.append("><head><meta charset=utf-8>");
    String title = head.first("title");
    if (title != null) {
      html.append("<title>").append(escaped(title)).append("</title>");
      meta(html, "property", "og:title", title);
    }
    for (String author : head.all("author", "authors", "byline", "by")) {
      meta(html, "name", "author", author);
    }
    meta(
        html, "property", "article:published_time", head.first("published", "date", "publishedat"));
    meta(html, "property", "article:modified_time", head.first("lastmod", "modified"));
    meta(html, "property", "og:site_name", head.first("site", "site_name", "publisher"));
    meta(html, "name", "description", head.first("description", "excerpt", "summary"));
    html.append("</head><body><article>");
    Parser parser =
        Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();
    HtmlRenderer.builder().extensions(EXTENSIONS).build().render(parser.parse(markdown), html);
    return html.append("</article></body></html>").toString();
  }

  private static void meta(
      StringBuilder html, String attribute, String name, @Nullable String content) {
    if (content != null) {
      html.append("<meta ").append(attribute).append("=\"").append(name).append('"');
      attribute(html, "content", content);
      html.append('>');
    }
  }

  private static void attribute(StringBuilder html, String name, @Nullable String value) {
    if (value != null) {
      html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
