package org.offprint.internal.export.epub;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.export.PrintedDateline;
import org.offprint.internal.export.html.HtmlBlocks;
import org.offprint.internal.export.html.HtmlSettings;
import org.offprint.internal.export.html.HtmlSteps;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Contributor;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Node;

/** Writes the text of a book: header, body, credits, bios and notes of the article. */
final class TextDocument {
  private final BookPage page;
  private final MarkupWriter markup;
  private final HtmlSteps nodes;

  private TextDocument(BookIdentity identity, HtmlSettings settings) throws IOException {
    this.page = new BookPage(identity);
    this.markup = page.markup();
    this.nodes = new HtmlSteps(page.out(), settings, HtmlBlocks::new);
  }

  static String of(Article article, BookIdentity identity, HtmlSettings settings)
      throws IOException {
    TextDocument document = new TextDocument(identity, settings);
    document.markup.openBox("article", document.markup.attributes());
    document.header(article.header(), identity);
    document.nodes.write(article.body());
    document.nodes.write(article.header().credits());
    document.bios(article.metadata().contributors());
    document.notes(article);
    document.markup.closeBox("article");
    return document.page.end();
  }

  private void header(Header header, BookIdentity identity) throws IOException {
    markup.openBox("header", markup.attributes());
    line("p", "kicker", header.kicker());
    nodes.rank(1);
    if (header.title().isEmpty()) {
      markup.line("h1", markup.attributes(), identity.title());
    } else {
      line("h1", "title", header.title());
    }
    box("standfirst", header.standfirst());
    if (header.byline().isPresent()) {
      Byline byline = header.byline().get();
      nodes.write(List.of(byline));
    }
    Optional<String> dateline = PrintedDateline.of(header);
    if (dateline.isPresent()) {
      markup.line("p", markup.attributes().with("class", "dateline"), dateline.get());
    }
    markup.closeBox("header");
  }

  private void line(String element, String name, List<Inline> content) throws IOException {
    if (!content.isEmpty()) {
      markup.open(element, markup.attributes().with("class", name));
      nodes.write(content);
      markup.closeBox(element);
    }
  }

  private void box(String name, List<Block> content) throws IOException {
    if (!content.isEmpty()) {
      markup.openBox("div", markup.attributes().with("class", name));
      nodes.write(content);
      markup.closeBox("div");
    }
  }

  private void bios(List<Contributor> contributors) throws IOException {
    for (Contributor contributor : contributors) {
      box("bio", contributor.bio());
    }
  }

  private void notes(Article article) throws IOException {
    List<? extends Node> notes = article.notes();
    if (!notes.isEmpty()) {
      Attributes attributes = markup.attributes().with("id", BookLayout.NOTES);
      markup.openBox(
          "section", attributes.with("epub:type", "endnotes").with("role", "doc-endnotes"));
      nodes.write(notes);
      markup.closeBox("section");
    }
  }
}
