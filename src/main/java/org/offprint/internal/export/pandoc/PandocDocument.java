package org.offprint.internal.export.pandoc;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.offprint.export.PandocApiVersion;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.PrintedDateline;
import org.offprint.internal.json.JsonLayout;
import org.offprint.internal.json.JsonSink;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Byline;
import org.offprint.model.Contributor;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Metadata;
import org.offprint.model.Text;

/** Writes the parts of a document of pandoc in their order: version, metadata, blocks. */
public final class PandocDocument {
  private final Article article;
  private final PandocApiVersion version;
  private final PandocOutput out;
  private final PandocSteps steps;

  private PandocDocument(Article article, PandocApiVersion version, JsonSink json) {
    this.article = article;
    this.version = version;
    this.out = new PandocOutput(json);
    this.steps =
        new PandocSteps(out, article.notes(), steps -> new PandocWriter(steps, out, version));
  }

  public static void write(Article article, PandocApiVersion version, Appendable out)
      throws IOException {
    JsonSink.write(
        out, JsonLayout.COMPACT, json -> new PandocDocument(article, version, json).write());
  }

  private void write() {
    out.beginObject();
    out.name("pandoc-api-version");
    out.beginArray();
    numbers(version).forEach(out::number);
    out.endArray();
    out.name("meta");
    out.beginObject();
    header(article.header());
    metadata(article.metadata());
    out.endObject();
    out.name("blocks");
    out.beginArray();
    blocks();
    out.endArray();
    out.endObject();
  }

  private static List<Integer> numbers(PandocApiVersion version) {
    return switch (version) {
      case V1_22 -> List.of(1, 22, 2, 1);
      case V1_23 -> List.of(1, 23, 1);
    };
  }

  private void header(Header header) {
    inlines("title", header.title());
    inlines("kicker", header.kicker());
    inlines("byline", header.byline().map(Byline::content).orElse(List.of()));
    if (!header.standfirst().isEmpty()) {
      out.name("abstract");
      out.begin("MetaBlocks");
      steps.writeApart(header.standfirst());
      out.end();
    }
  }

  private void inlines(String name, List<Inline> inlines) {
    if (!inlines.isEmpty()) {
      out.name(name);
      metaInlines(inlines);
    }
  }

  private void metaInlines(List<Inline> inlines) {
    out.begin("MetaInlines");
    steps.writeApart(inlines);
    out.end();
  }

  private void metadata(Metadata metadata) {
    List<String> authors = article.authors().stream().map(Contributor::name).toList();
    if (authors.isEmpty()) {
      article
          .header()
          .byline()
          .ifPresent(
              byline -> {
                out.name("author");
                out.begin("MetaList");
                metaInlines(byline.content());
                out.end();
              });
    } else {
      list("author", authors);
    }
    text("date", metadata.published().map(ArticleDate::iso));
    text("modified", metadata.modified().map(ArticleDate::iso));
    text("lang", metadata.language());
    text("description", metadata.description());
    list("keywords", metadata.keywords());
    text("section", metadata.section());
    text("site", metadata.siteName());
    text("publisher", metadata.publisher());
    text("license", metadata.license());
    text("url", metadata.canonicalUrl().or(metadata::url).flatMap(SafeAddress::link));
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(text -> inlines(name, text.isEmpty() ? List.of() : List.of(Text.of(text))));
  }

  private void list(String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    out.name(name);
    out.begin("MetaList");
    for (String value : values) {
      metaInlines(value.isEmpty() ? List.of() : List.of(Text.of(value)));
    }
    out.end();
  }

  private void blocks() {
    PrintedDateline.of(article.header()).ifPresent(raw -> steps.write(List.of(Byline.of(raw))));
    steps.write(article.body());
    steps.write(article.header().credits());
    article.metadata().contributors().stream().map(Contributor::bio).forEach(steps::write);
    steps.writeNotes();
  }
}
