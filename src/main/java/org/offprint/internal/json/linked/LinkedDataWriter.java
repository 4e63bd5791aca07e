package org.offprint.internal.json.linked;

import java.io.IOException;
import java.util.List;
import org.offprint.internal.json.AddressFilter;
import org.offprint.internal.json.JsonLayout;
import org.offprint.internal.json.JsonOutput;
import org.offprint.internal.json.JsonSink;
import org.offprint.internal.json.MarkupSafeWriter;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Header;
import org.offprint.model.Media;
import org.offprint.model.Metadata;

/** Writes articles as JSON-LD in the terms of schema.org. Writing takes O(article). */
public final class LinkedDataWriter {
  /** What the reader of pages notes when a publisher says it in JSON-LD. */
  private static final String NOT_FREE = "not accessible for free";

  private final AddressFilter addresses;

  /**
   * A writer, which may be used for many articles and by several threads.
   *
   * @param addresses which addresses may be written
   */
  public LinkedDataWriter(AddressFilter addresses) {
    this.addresses = addresses;
  }

  /**
   * Writes an article.
   *
   * @param article what to write
   * @param target where to
   * @throws IOException if the target fails
   */
  public void write(Article article, Appendable target) throws IOException {
    JsonSink.write(
        new MarkupSafeWriter(target),
        JsonLayout.INDENTED,
        json -> document(article, new JsonOutput(json)));
    target.append('\n');
  }

  private void document(Article article, JsonOutput out) {
    Metadata metadata = article.metadata();
    out.beginObject();
    out.text("@context", "https://schema.org");
    type(LinkedDataType.of(article), out);
    out.text(
        "url", metadata.canonicalUrl().or(metadata::url).flatMap(addresses::safe).orElse(null));
    words(article, out);
    new LinkedPeople(out, addresses).properties(metadata.contributors());
    out.text("datePublished", metadata.published().map(ArticleDate::iso).orElse(null));
    out.text("dateModified", metadata.modified().map(ArticleDate::iso).orElse(null));
    named("publisher", "Organization", metadata.publisher().or(metadata::siteName).orElse(""), out);
    named("isPartOf", "WebSite", metadata.siteName().orElse(""), out);
    out.text("inLanguage", metadata.language().orElse(null));
    out.text("articleSection", metadata.section().orElse(null));
    out.texts("keywords", metadata.keywords());
    metadata.leadImage().ifPresent(image -> image(image, out));
    metadata.license().ifPresent(license -> license(license, out));
    access(metadata, out);
    body(article, out);
    new LinkedParts(out, addresses).properties(article);
    out.endObject();
  }

  private static void type(List<String> types, JsonOutput out) {
    if (types.size() == 1) {
      out.text("@type", types.get(0));
    } else {
      out.texts("@type", types);
    }
  }

  /** Title, standfirst and description; the standfirst stands in for a description. */
  private static void words(Article article, JsonOutput out) {
    String title = article.title();
    if (!title.isEmpty()) {
      out.text("headline", title);
    }
    String standfirst = Article.of(article.header().standfirst()).plainText();
    String description = article.metadata().description().orElse(standfirst);
    if (!standfirst.isEmpty() && !standfirst.equals(description)) {
      out.text("alternativeHeadline", standfirst);
    }
    if (!description.isEmpty()) {
      out.text("description", description);
    }
  }

  private static void named(String property, String type, String name, JsonOutput out) {
    if (name.isEmpty()) {
      return;
    }
    out.beginObject(property);
    out.text("@type", type);
    out.text("name", name);
    out.endObject();
  }

  private void image(Media image, JsonOutput out) {
    addresses
        .safe(image.url())
        .ifPresent(
            url -> {
              out.beginObject("image");
              out.text("@type", "ImageObject");
              out.text("url", url);
              image.width().ifPresent(width -> out.number("width", width));
              image.height().ifPresent(height -> out.number("height", height));
              out.text("description", image.alternative().orElse(null));
              out.text("encodingFormat", image.mimeType().orElse(null));
              out.endObject();
            });
  }

  /** An address as such; words are the name of the licence. */
  private void license(String license, JsonOutput out) {
    if (license.contains("://") && addresses.safe(license).isPresent()) {
      out.text("license", license);
    } else {
      named("license", "CreativeWork", license, out);
    }
  }

  private static void access(Metadata metadata, JsonOutput out) {
    metadata
        .accessNote()
        .ifPresent(
            note -> {
              if (note.equals(NOT_FREE)) {
                out.flag("isAccessibleForFree", false);
              } else {
                out.text("conditionsOfAccess", note);
              }
            });
  }

  private static void body(Article article, JsonOutput out) {
    out.number("wordCount", article.wordCount());
    String text = new Article(Header.EMPTY, article.body(), List.of(), Metadata.EMPTY).plainText();
    if (!text.isEmpty()) {
      out.text("articleBody", text);
    }
  }
}
