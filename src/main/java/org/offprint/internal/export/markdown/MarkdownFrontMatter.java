package org.offprint.internal.export.markdown;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Contributor;
import org.offprint.model.Media;
import org.offprint.model.Metadata;

/** What is known of an article, in YAML between lines of three hyphens. */
final class MarkdownFrontMatter {
  private static final String FENCE = "---\n";

  private final Appendable out;

  MarkdownFrontMatter(Appendable out) {
    this.out = out;
  }

  void write(Article article) throws IOException {
    Metadata metadata = article.metadata();
    out.append(FENCE);
    property("title", Optional.of(article.title()).filter(title -> !title.isBlank()));
    list("author", article.authors().stream().map(Contributor::name).toList());
    property("date", metadata.published().map(ArticleDate::iso));
    property("modified", metadata.modified().map(ArticleDate::iso));
    property("lang", metadata.language());
    property("description", metadata.description());
    list("keywords", metadata.keywords());
    property("section", metadata.section());
    property("site", metadata.siteName());
    property("publisher", metadata.publisher());
    property("license", metadata.license());
    property("url", metadata.canonicalUrl().or(metadata::url).flatMap(SafeAddress::link));
    property("image", metadata.leadImage().map(Media::url).flatMap(SafeAddress::picture));
    out.append(FENCE);
  }

  private void property(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.append(name).append(": ").append(quoted(value.get())).append('\n');
    }
  }

  private void list(String name, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.append(name).append(":\n");
    for (String value : values) {
      out.append("  - ").append(quoted(value)).append('\n');
    }
  }

  /** A string in double quotation marks, which YAML reads as JSON does. */
  private static String quoted(String value) {
    String clean = XmlText.clean(value);
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\t' -> text.append("\\t");
        case '\u2028' -> text.append("\\u2028");
        case '\u2029' -> text.append("\\u2029");
        case '\ufeff' -> text.append("\\uFEFF");
        default -> text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
