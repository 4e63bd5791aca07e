package org.offprint.internal.container.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.StatedTime;
import org.offprint.internal.json.LenientJson;
import org.offprint.model.ArticleDate;
import org.offprint.source.KnownFacts;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Reads lists in JSON: those of Wallabag have the texts of the articles, those of Omnivore and
 * Readability only their addresses.
 *
 * @param kind articles, or links alone
 * @param pages the articles that have a text
 */
public record ReaderExport(SourceKind kind, List<SavedPage> pages) {
  /** In bytes, from the start: so many show the first object, whatever its indentation. */
  private static final int FIRST = 64;

  /** The list in a file, or null if it is none. */
  public static @Nullable ReaderExport read(byte[] bytes) {
    if (!mayBe(bytes)) {
      return null;
    }
    Object json = LenientJson.read(new String(bytes, StandardCharsets.UTF_8)).orElse(null);
    if (json instanceof Map<?, ?> all && all.get("bookmarks") instanceof List<?> bookmarks) {
      return bookmarks.isEmpty() ? null : new ReaderExport(SourceKind.LINK_LIST, List.of());
    }
    return json instanceof List<?> entries && !entries.isEmpty() ? of(entries) : null;
  }

  /** Whether it begins like a list of objects, or like an object. */
  private static boolean mayBe(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, FIRST), StandardCharsets.ISO_8859_1)
            .replaceAll("\\s+", "");
    return start.startsWith("[{\"") || start.startsWith("{\"bookmarks\"");
  }

  private static @Nullable ReaderExport of(List<?> entries) {
    List<SavedPage> pages = new ArrayList<>();
    for (Object entry : entries) {
      if (!(entry instanceof Map<?, ?> fields)
          || string(fields, "url") == null
          || string(fields, "title") == null) {
        return null;
      }
      String content = string(fields, "content");
      if (content != null && !content.isBlank()) {
        pages.add(page(fields, content));
      }
    }
    return new ReaderExport(
        pages.isEmpty() ? SourceKind.LINK_LIST : SourceKind.READER_EXPORT, pages);
  }

  private static SavedPage page(Map<?, ?> fields, String content) {
    String author = string(fields, "author");
    if (author == null && fields.get("published_by") instanceof List<?> authors) {
      author = authors.isEmpty() || !(authors.get(0) instanceof String name) ? null : name;
    }
    return SavedPage.ofHtml(content)
        .withUrl(string(fields, "url"))
        .withSaved(time(fields, "created_at"))
        .withKnown(new KnownFacts(string(fields, "title"), author, time(fields, "published_at")));
  }

  private static @Nullable String string(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text && !text.isBlank() ? text : null;
  }

  private static @Nullable ArticleDate time(Map<?, ?> fields, String name) {
    String text = string(fields, name);
    return text == null ? null : StatedTime.of(text);
  }
}
